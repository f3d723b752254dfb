import type { ArchiveDocument, MeasureFact } from '../document.ts';
import { parsePeriod, type FigurePeriod } from './parse-period.ts';
import { parseValue, type FigureValue } from './parse-value.ts';

/** A figure of a document, read as far as it can be. */
export interface Figure {
  document: ArchiveDocument;
  /** Unit that the document is of, by its key; the text may speak of a part of it. */
  place: string;
  fact: MeasureFact;
  value: FigureValue | null;
  period: FigurePeriod | null;
}

/** The figures that editors marked in a document, in order. */
export function figuresOf(document: ArchiveDocument): Figure[] {
  return document.facts.measures.map((fact) => ({
    document,
    place: document.data.locality,
    fact,
    value: parseValue(fact.value, fact.unit),
    period: parsePeriod(fact.period),
  }));
}

/** All years that periods of figures hold, upwards, each once; a period that is not whole years has none. */
export function figureYears(figures: readonly Pick<Figure, 'period'>[]): number[] {
  const years = new Set<number>();
  for (const { period } of figures)
    for (let year = period?.from ?? 1; year <= (period?.to ?? 0); year += 1) years.add(year);
  return [...years].sort((a, b) => a - b);
}
