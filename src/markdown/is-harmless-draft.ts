import { readFile } from '../documents/read-file.ts';
import { fieldPassages, filePassage } from '../gate/field-passages.ts';
import { isUnfinished } from '../gate/unfinished.ts';
import { checkBody } from './check-body.ts';

/**
 * True for the bytes of a file that says of itself that it is not done and bears no mark of secrecy: such a draft stops no
 * build, whatever facts it lacks. `file` is its path below the content folder.
 */
export function isHarmlessDraft(bytes: Uint8Array, file: string): boolean {
  const { yaml, body, bodyLine, problems } = readFile(bytes, file);
  if (!yaml || problems.length > 0 || !isUnfinished(yaml.data)) return false;
  const passages = [filePassage(file), ...fieldPassages(yaml.data, yaml.placeOf)];
  const { findings } = checkBody(body, bodyLine, passages, 'document');
  return findings.every(({ weight }) => weight !== 'always');
}
