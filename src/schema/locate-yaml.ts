import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';
import { yamlFault } from './yaml-fault.ts';

/** A place in a file, both 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** A YAML document with places: slow, for files in which something is wrong. */
export interface LocatedYaml {
  data: unknown;
  problems: Problem[];
  place: (path: readonly PropertyKey[], part: 'key' | 'value') => Place;
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
    } else if (isSeq(node) && typeof step === 'number') {
      value = key = node.items[step];
    }
    if (!key) break;
    found = { key: key as Node, value: value as Node };
    node = value as Node;
  }
  return found;
}

const lineFrom = (text: string, offset: number): string =>
  /^[^\n]*/u.exec(text.slice(offset))?.[0].trim() ?? '';

/** Reads one YAML document with the place of every node; faults come back as Vietnamese problems. */
export function locateYaml(text: string, file: string, firstLine: number): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems: Problem[] = [];
  for (const { code, pos } of document.errors) {
    const place = placeAt(pos[0]);
    // what follows on a line is mostly the echo of its first fault
    if (problems.at(-1)?.line === place.line) continue;
    problems.push(yamlFault(code, lineFrom(text, pos[0]), file, place));
  }
  let data: unknown;
  if (problems.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 0 });
    } catch {
      problems.push(yamlFault('BAD_ALIAS', '', file, placeAt(0)));
    }
  }
  return {
    data,
    problems,
    place: (path, part) => {
      const range = find(document, path)?.[part].range;
      return placeAt(range ? range[0] : 0);
    },
  };
}
