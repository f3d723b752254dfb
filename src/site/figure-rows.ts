import type { Figure } from '#documents/figures/figure.ts';
import { leftOut, type LeftOut } from '#documents/figures/figure-series.ts';
import type { MeasureFact } from '#documents/document.ts';
import { documentPath } from '#documents/urls.ts';
import type { Metric } from '#schema/metric.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { formatYears } from '#vietnamese/format-years.ts';
import type { Archive } from './archive-view.ts';
import { sourceWords } from './shortcoming-row-view.ts';

/** A figure as a line of a table; its sentence is read when the page is rendered, from the body that `digest` names. */
export interface FigureRowView {
  period: string;
  /** With its unit, as the text has it. */
  value: string;
  digest: string;
  fact: MeasureFact;
  path: string;
  source: string;
  /** Why the chart has it not. */
  note: string | null;
}

const NOTES: Record<LeftOut, string> = {
  unit: 'đơn vị tính khác, không vẽ vào biểu đồ',
  value: 'không đọc chắc được thành số, không vẽ vào biểu đồ',
  period: 'không phải một năm, không vẽ vào biểu đồ',
};

/** A line of a table; `metric` where the page has a chart. */
export function figureRowView(
  archive: Archive,
  figure: Figure,
  metric: Metric | null,
): FigureRowView {
  const { document, fact, period } = figure;
  const reason = metric && leftOut(figure, metric);
  return {
    period: period ? formatYears(period.from, period.to) : fact.period,
    value: valueText(fact),
    digest: document.digest,
    fact,
    path: `${documentPath(document)}#${fact.anchor}`,
    source: sourceWords(archive, document),
    note: reason ? NOTES[reason] : null,
  };
}

/**
 * A value with its unit, as it was typed; thousands with their points, as texts print them. A per cent sign stands at its figure,
 * other units after a blank.
 */
export function valueText({ value, unit }: Pick<MeasureFact, 'value' | 'unit'>): string {
  // of very many digits a number would lose the last
  const whole = /^\d{4,}$/.test(value) && Number.isSafeInteger(Number(value));
  const shown = whole ? formatNumber(Number(value)) : value;
  if (unit !== '%') return `${shown} ${unit}`;
  return /\d$/.test(shown) ? `${shown}%` : shown;
}
