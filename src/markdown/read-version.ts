import type { TextBlock } from '../documents/history/text-block.ts';
import { redactionPlaces } from '../documents/history/redaction-places.ts';
import { readFile } from '../documents/read-file.ts';
import type { Reference } from '../documents/reference.ts';
import { fieldPassages, filePassage } from '../gate/field-passages.ts';
import type { Publication } from '../gate/publication.ts';
import type { PlaceOf } from '../schema/lazy-place.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { SCHEMAS, type DocumentData } from '../schema/document.ts';
import { checkBody } from './check-body.ts';
import { judge } from './judge.ts';
import { textBlocks } from './text-blocks.ts';

/** One version of a document, as the checks of today understand it. */
export interface ReadVersion {
  data: DocumentData;
  blocks: TextBlock[];
  /** Places where words are withheld. */
  redactions: string[];
  /** The gate's answer on a day, by its rules of today. */
  stateOn: (day: string) => Publication['state'];
  isPublicOn: (day: string) => boolean;
  placeOf: PlaceOf;
}

/**
 * Reads a version of a document from its bytes; `file` is its path below the content folder at that time. `null` where the
 * checks of today cannot read it, so that nothing is shown of what nobody has checked.
 */
export function readVersion(
  bytes: Uint8Array,
  file: string,
  { planTypes, known }: Pick<Reference, 'planTypes' | 'known'>,
): ReadVersion | null {
  const collection = COLLECTIONS.find((name) => file.startsWith(`${name}/`));
  const { yaml, body, bodyLine, problems } = readFile(bytes, file);
  if (!collection || !yaml || problems.length > 0) return null;
  const parsed = SCHEMAS[collection].safeParse(yaml.data);
  if (!parsed.success) return null;
  const passages = [filePassage(file), ...fieldPassages(yaml.data, yaml.placeOf)];
  const { tree, findings } = checkBody(body, bodyLine, passages, 'document', known.topics);
  if (!tree) return null;
  const data: DocumentData = parsed.data;
  const stateOn = (day: string): Publication['state'] =>
    judge(data, findings, planTypes, yaml.placeOf, day).state;
  const blocks = textBlocks(tree);
  return {
    data,
    blocks,
    redactions: redactionPlaces(blocks),
    stateOn,
    isPublicOn: (day) => stateOn(day) === 'public',
    placeOf: yaml.placeOf,
  };
}
