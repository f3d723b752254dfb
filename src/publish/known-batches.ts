import type { ReadHandOver } from '../markdown/hand-over.ts';
import { bodyName, namedBodies } from '../site/cache-key.ts';
import { keyOf, type LastSite } from './kept-file.ts';
import type { PageBatch } from './page-batches.ts';
import type { PageGround } from './page-ground.ts';

/** What the record of the last site tells of its batches. */
export interface RecordedBatches {
  ground: PageGround;
  /** Files of pages by the batch that they came from. */
  batches: Record<string, string[]>;
}

/** Files of a batch's pages, all of them, where each is certainly what it was in the last site; else `null`. */
export type KnownBatch = (batch: PageBatch) => readonly string[] | null;

/**
 * Tells of batches without reckoning what their pages show. Where the ground is that of the last build, so is every page but
 * those that name a text that is not there any more, or whose history is another. A batch is known when no key that was
 * recorded of its pages names such a text; batches that are not `grounded` never are.
 */
export function knownBatches(
  { keys }: Pick<LastSite, 'keys'>,
  { ground: last, batches }: RecordedBatches,
  { documents, unfinished, pages }: Pick<ReadHandOver, 'documents' | 'unfinished' | 'pages'>,
  ground: PageGround,
): KnownBatch {
  if (last.read !== ground.read || last.followed !== ground.followed) return () => null;
  const texts = new Set<string>();
  for (const { digest } of [...documents, ...unfinished, ...pages])
    if (digest !== null) texts.add(bodyName(digest));
  const isSame = (text: string): boolean =>
    texts.has(text) && ground.histories[text] === last.histories[text];
  return ({ name, grounded }) => {
    const files = grounded ? batches[name] : undefined;
    const stays = files?.every((file) => {
      const key = keyOf(keys.get(file));
      return key !== null && namedBodies(key).every(isSame);
    });
    return files && stays ? files : null;
  };
}
