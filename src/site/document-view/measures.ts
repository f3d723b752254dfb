import { figuresOf } from '#documents/figures/figure.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { formatYears } from '#vietnamese/format-years.ts';
import type { Archive } from '../archive-view.ts';
import { figurePath } from '../figure-pages.ts';
import { valueText } from '../figure-rows.ts';

/** A figure of a document with the place it is said at. */
export interface MeasureRow {
  metric: string;
  /** Where the same metric of this place stands with its other years. */
  path: string;
  /** With its unit, as the text has it. */
  value: string;
  /** `2024`, `2015–2020`, or as an editor wrote it. */
  period: string;
  anchor: string;
}

/** Figures an editor marked in a document, in order. */
export function measures(archive: Archive, document: ArchiveDocument): MeasureRow[] {
  return figuresOf(document).map((figure) => {
    const { fact, period } = figure;
    return {
      metric: fact.metric,
      path: figurePath(archive, figure),
      value: valueText(fact),
      period: period ? formatYears(period.from, period.to) : fact.period,
      anchor: fact.anchor,
    };
  });
}
