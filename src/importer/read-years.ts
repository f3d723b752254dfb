import type { CollectionName } from '#schema/collections.ts';
import type { Frame } from './find-frame.ts';
import { findLead } from './find-lead.ts';
import type { ReadField } from './imported.ts';
import { disputed, readField, type Ground } from './read-field.ts';
import { blockText } from './source-lines.ts';

/** Years and period a document is about. `planYear`: whose tasks it sets; `reviewYear`: which it looks back on. */
export interface Years {
  year?: ReadField<number>;
  planYear?: ReadField<number>;
  reviewYear?: ReadField<number>;
  period?: ReadField<{ from: number; to: number; vision?: number }>;
}

const PERIOD =
  /(?:giai\s+đoạn|thời\s+kỳ|nhiệm\s+kỳ)\s+(?:từ\s+)?(?:năm\s+)?((?:19|20)\d{2})\s*(?:[-–]|đến(?:\s+năm)?)\s*((?:19|20)\d{2})(?:\s*[,;]?\s*(?:và\s+)?tầm\s+nhìn\s+(?:đến\s+)?(?:năm\s+)?((?:19|20)\d{2}))?/giu;
const YEAR = /(?<!\p{L})năm\s+(?:công\s+tác\s+)?((?:19|20)\d{2})(?!\d|\s*[-–]\s*\d)/giu;
/** Words before a year whose tasks are set, and before a year that is looked back on. */
const PLANS = /(?:phương\s+hướng|nhiệm\s+vụ|triển\s+khai|kế\s+hoạch)[^.;:]*$/iu;
const REVIEWS = /(?:tổng\s+kết|sơ\s+kết|kết\s+quả|đánh\s+giá|tình\s+hình)[^.;:]*$/iu;

/**
 * Year of the work by the rule of the field: of a directive the year it plans, of a report the year it reviews, of a period its
 * last year. `issued` is the year of issue or `null`.
 */
export function readYears(
  frame: Frame,
  collection: CollectionName,
  title: string | null,
  issued: number | null,
): Years {
  const texts = frame.body.map(blockText).filter((text) => text !== '');
  const lead = findLead(frame);
  const head = title ?? (frame.kind === 'news' ? firstSentence(lead) : '');
  const ground: Ground = title === null ? 'positional' : 'labelled';
  const period = readPeriod(head, texts, ground);
  const years =
    collection === 'reports'
      ? ofReport(head, texts, ground, period)
      : ofDirective(head, lead, ground, period, issued);
  return { ...years, ...(period ? { period } : {}) };
}

function readPeriod(head: string, texts: readonly string[], ground: Ground): Years['period'] {
  const [own, ...others] = periodsIn(head);
  if (!own) return undefined;
  const field = readField(own.value, ground, own.words);
  const clash = others.find(
    ({ value }) => value.from !== own.value.from || value.to !== own.value.to,
  );
  if (clash) return disputed(field, clash.words);
  const elsewhere = texts
    .flatMap(periodsIn)
    .filter(({ value }) => value.from !== own.value.from || value.to !== own.value.to);
  const [first] = elsewhere;
  // parts of the text may have periods of their own: the clerk looks once
  return first && elsewhere.length > 1
    ? { ...field, confidence: 0.85, evidence: `${own.words} · trong bài còn: ${first.words}` }
    : field;
}

function periodsIn(
  text: string,
): { value: { from: number; to: number; vision?: number }; words: string }[] {
  return Array.from(text.matchAll(PERIOD), ([words, from, to, vision]) => ({
    value: {
      from: Number(from),
      to: Number(to),
      ...(vision === undefined ? {} : { vision: Number(vision) }),
    },
    words,
  })).filter(({ value }) => value.from < value.to);
}

function ofDirective(
  head: string,
  lead: string,
  ground: Ground,
  period: Years['period'],
  issued: number | null,
): Years {
  const [own, ...others] = yearsIn(head);
  const opening = /^năm\s+((?:19|20)\d{2})\s*,/iu.exec(lead);
  const review = opening
    ? { reviewYear: readField(Number(opening[1]), 'positional' as const, opening[0]) }
    : {};
  if (own) {
    let field = readField(own.year, ground, own.words);
    const other = others.find(({ year }) => year !== own.year);
    if (other) field = disputed(field, other.words);
    else if (issued !== null && (own.year < issued || own.year > issued + 2))
      field = disputed(field, `ngày ban hành thuộc năm ${String(issued)}`);
    return { year: field, planYear: field, ...review };
  }
  if (period)
    return {
      year: { ...period, value: period.value.to, confidence: Math.min(period.confidence, 0.8) },
      ...review,
    };
  return issued === null
    ? review
    : { year: readField(issued, 'inferred', `năm ban hành ${String(issued)}`), ...review };
}

function ofReport(
  head: string,
  texts: readonly string[],
  ground: Ground,
  period: Years['period'],
): Years {
  const found = yearsIn(head);
  const reviewed = found.filter(({ before }) => REVIEWS.test(before) || !PLANS.test(before));
  const [own, ...others] = reviewed;
  const planned = found.find(({ before, year }) => PLANS.test(before) && year !== own?.year);
  const plan = planned
    ? { planYear: readField(planned.year, ground, planned.words) }
    : own
      ? planIn(texts, own.year)
      : {};
  if (period) {
    const year = {
      ...period,
      value: period.value.to,
      confidence: Math.min(period.confidence, 0.85),
    };
    return { year, reviewYear: year, ...(planned ? plan : {}) };
  }
  if (!own) return plan;
  let year = readField(own.year, ground, own.words);
  const other = others.find((one) => one.year !== own.year);
  if (other) year = disputed(year, other.words);
  return { year, reviewYear: year, ...plan };
}

/** Next year, where the text speaks of its tasks more than once. */
function planIn(texts: readonly string[], reviewed: number): Pick<Years, 'planYear'> {
  const spoken = texts
    .flatMap(yearsIn)
    .filter(
      ({ year, before }) =>
        year === reviewed + 1 && /(?:phương\s+hướng|nhiệm\s+vụ)[^.;]*$/iu.test(before),
    );
  const [first] = spoken;
  return first ? { planYear: readField(first.year, 'positional', first.words) } : {};
}

function yearsIn(text: string): { year: number; words: string; before: string }[] {
  let from = 0;
  return Array.from(text.matchAll(YEAR), (match) => {
    const end = match.index + match[0].length;
    const found = {
      year: Number(match[1]),
      words: text.slice(Math.max(0, match.index - 60), end).trim(),
      // what an earlier year belongs to says nothing of this one
      before: text.slice(Math.max(from, match.index - 140), match.index),
    };
    from = end;
    return found;
    // “ngày 13 tháng 5 năm 1998” is a day of something named, not the year of the work
  }).filter(({ before }) => !/tháng\s+\d{1,2}\s*,?\s*$/iu.test(before));
}

const firstSentence = (text: string): string =>
  /^.{30,600}?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;
