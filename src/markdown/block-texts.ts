import type { ArchiveDocument } from '../documents/document.ts';
import { readBody } from './body.ts';

/** Words of the blocks of documents by anchor; each body is read when it is first asked for. */
export function blockTexts(
  documents: readonly ArchiveDocument[],
  cacheDir: string,
): (id: string, anchor: string) => string {
  const digests = new Map(documents.map(({ id, digest }) => [id, digest]));
  const read = new Map<string, ReadonlyMap<string, string>>();
  return (id, anchor) => {
    const digest = digests.get(id);
    if (digest === undefined) return '';
    const known = read.get(id) ?? textsOf(cacheDir, digest);
    read.set(id, known);
    return known.get(anchor) ?? '';
  };
}

const textsOf = (cacheDir: string, digest: string): ReadonlyMap<string, string> =>
  new Map(
    readBody(cacheDir, digest).sections.flatMap(({ blocks }) =>
      blocks.map(({ anchor, text }) => [anchor, text] as const),
    ),
  );
