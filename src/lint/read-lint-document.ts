import type { Root } from 'mdast';
import { decodeUtf8 } from '../documents/decode-utf8.ts';
import { readFile } from '../documents/read-file.ts';
import { MAX_DEPTH, overloadOf } from '../markdown/overload.ts';
import { deepest, parseBody } from '../markdown/parse.ts';
import { SCHEMAS } from '../schema/document.ts';
import type { LintDocument } from './lint-document.ts';
import type { LintKnown } from './lint-known.ts';
import { bodyProse, fieldProse, rawProse } from './prose.ts';

/** Reads a file for the content rules; `null` where it is no text. What is wrong with the file itself is told elsewhere. */
export function readLintDocument(
  bytes: Uint8Array,
  file: string,
  collection: LintDocument['collection'],
  known: LintKnown,
): LintDocument | null {
  const { text: source } = decodeUtf8(bytes, file);
  if (source === null) return null;
  const { yaml, body, bodyLine } = readFile(bytes, file);
  const placeOf = yaml?.placeOf ?? (() => ({ line: 1, column: 1 }));
  const parsed = collection === 'pages' || !yaml ? null : SCHEMAS[collection].safeParse(yaml.data);
  const tree = treeOf(body);
  return {
    file,
    collection,
    source,
    data: parsed?.success ? parsed.data : null,
    placeOf,
    tree,
    bodyLine,
    prose: [
      ...(tree ? bodyProse(tree, bodyLine) : rawProse(body, bodyLine)),
      ...(yaml ? fieldProse(yaml.data, placeOf) : []),
    ],
    known,
  };
}

function treeOf(body: string): Root | null {
  if (overloadOf(body)) return null;
  const { tree } = parseBody(body);
  return tree && deepest(tree).depth <= MAX_DEPTH ? tree : null;
}
