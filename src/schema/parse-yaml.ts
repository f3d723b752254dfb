import {
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import type { Problem } from './problem.ts';
import { yamlFault } from './yaml-fault.ts';

/** A place in a file, both 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** YAML read from one file, with the place of everything in it. */
export interface YamlSource {
  file: string;
  data: unknown;
  /** Faults of the YAML itself; `data` is `undefined` when there are any. */
  problems: Problem[];
  /** Where the value at a path stands; of a missing one, where its nearest parent stands. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** Where the key at a path is written. */
  placeOfKey: (path: readonly PropertyKey[]) => Place;
}

/** The pair or item at the end of a path, or the last one on the way that exists. */
function find(document: Document, path: readonly PropertyKey[]): { key: Node; value: Node } | null {
  let node = document.contents;
  let found: { key: Node; value: Node } | null = node ? { key: node, value: node } : null;
  for (const step of path) {
    let key: unknown = null;
    let value: unknown = null;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      key = pair?.key;
      value = pair?.value ?? key;
    } else if (node && 'items' in node && typeof step === 'number') {
      const item: unknown = node.items[step];
      key = isPair(item) ? item.key : item;
      value = item;
    }
    if (!key) break;
    found = { key: key as Node, value: value as Node };
    node = value as Node;
  }
  return found;
}

/**
 * Reads one YAML document. Never throws: what is wrong with the YAML comes back as Vietnamese problems.
 * `firstLine` is the line of the file at which the text begins (2 for frontmatter).
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const placeIn = (path: readonly PropertyKey[], part: 'key' | 'value') => {
    const range = find(document, path)?.[part].range;
    return place(range ? range[0] : 0);
  };
  const problems = document.errors.map((error) => yamlFault(error, file, place(error.pos[0])));
  return {
    file,
    data: problems.length === 0 ? document.toJS() : undefined,
    problems,
    placeOf: (path) => placeIn(path, 'value'),
    placeOfKey: (path) => placeIn(path, 'key'),
  };
}
