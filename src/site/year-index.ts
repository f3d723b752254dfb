import { facetPath } from '#documents/urls.ts';
import type { Archive } from './archive-view.ts';
import { yearTotal } from './archive-view.ts';
import type { HistogramYear } from './histogram.ts';

/** A year with the sizes of its three lists. */
export interface YearLine extends HistogramYear {
  plans: number;
  reviews: number;
  issued: number;
}

/** All years that have documents, newest first. */
export function yearLines(archive: Archive): YearLine[] {
  return [...archive.years].map(([year, shelf]) => ({
    year,
    path: facetPath('year', year),
    total: yearTotal(shelf),
    plans: shelf.plans.length,
    reviews: shelf.reviews.length,
    issued: shelf.issued.length,
  }));
}
