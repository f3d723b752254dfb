import { basename } from 'node:path';
import { documentPath } from '../documents/urls.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import type { DocumentChange } from './proposal-changes.ts';

type Moved = Pick<DocumentChange, 'file' | 'from' | 'before' | 'after'>;

const answers = ({ stage }: DocumentChange['before']): boolean =>
  stage === 'public' || stage === 'tombstone';

/** Address that a document had before, below the site's base; `null` where it had none. */
function addressBefore({ file, from, before }: Moved): string | null {
  const old = from ?? file;
  const collection = COLLECTIONS.find((name) => old.startsWith(`${name}/`));
  return collection && answers(before)
    ? documentPath({ collection, id: basename(old, '.mdx') })
    : null;
}

/**
 * Documents whose address might be lost: they answered before, and are taken back, deleted or renamed. One whose file is faulty is
 * told as that.
 */
export function takenBack<T extends Moved>(documents: readonly T[]): T[] {
  return documents.filter(
    ({ file, from, before, after }) =>
      answers(before) &&
      after.stage !== 'faulty' &&
      (!answers(after) || (from !== null && basename(from) !== basename(file))),
  );
}

/** Addresses that answered before a proposal and would not after it, with the file each is about; listed in `urls.lock` or not. */
export function lostAddresses(
  documents: readonly Moved[],
  answered: ReadonlySet<string>,
): { file: string; url: string }[] {
  return takenBack(documents).flatMap((one) => {
    const url = addressBefore(one);
    return url === null || answered.has(url) ? [] : [{ file: one.file, url }];
  });
}
