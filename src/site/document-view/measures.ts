import type { ArchiveDocument } from '#documents/document.ts';
import { formatYears } from '#vietnamese/format-years.ts';

/** A figure of a document with the place it is said at. */
export interface MeasureRow {
  metric: string;
  /** With its unit, as the text has it. */
  value: string;
  /** `2024`, `2015–2020`, or as an editor wrote it. */
  period: string;
  anchor: string;
}

/** Figures an editor marked in a document, in order. A per cent sign stands at its figure, other units after a blank. */
export function measures({ facts }: ArchiveDocument): MeasureRow[] {
  return facts.measures.map(({ metric, value, unit, period, anchor }) => ({
    metric,
    value: unit === '%' ? `${value}%` : `${value} ${unit}`,
    period: period.replace(/^(\d{4})[-–](\d{4})$/, (_, from: string, to: string) =>
      formatYears(Number(from), Number(to)),
    ),
    anchor,
  }));
}
