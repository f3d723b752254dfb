import { figureIndex, type FigureIndex } from '#documents/figures/figure-index.ts';
import type { Archive } from './archive-view.ts';

const made = new WeakMap<Archive, FigureIndex>();

/** The figures of an archive by metric; made once a build. */
export function archiveFigures(archive: Archive): FigureIndex {
  const known = made.get(archive) ?? figureIndex(archive.documents, archive.reference.metrics);
  made.set(archive, known);
  return known;
}
