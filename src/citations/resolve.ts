import { edtfBounds } from '../schema/edtf-bounds.ts';
import type { CitationSpan } from './recognise.ts';
import type { CitationTable, CitationTarget } from './table.ts';

/** The document in which a citation stands. */
export interface CitationContext {
  /** Its id, which it does not cite. */
  id: string | null;
  /** Its unit, the other units it concerns, and all units above them. */
  units: readonly string[];
  /** Its day, EDTF. */
  date: string;
  /** The year it is about. */
  year: number;
}

/** What a citation means. `withYear` is false where “năm 2024” after a name is the year of the work, not of the law. */
export interface Resolution {
  kind: CitationTarget['kind'];
  key: string;
  withYear: boolean;
}

/**
 * The meaning of a citation in its document, or `null` where it is not certain: nothing is linked on a guess.
 *
 * Numbers without a year restart each year or each term, so a date that differs rules a target out, and a document of the
 * archive must be of the same or the year before where no date is given. Local numbers and names count within their unit
 * only. What was issued after the citing document cannot be meant. A withdrawn document is meant where nothing that stands
 * can be: a text published again bears the number of the one it replaced.
 */
export function resolve(
  span: CitationSpan,
  context: CitationContext,
  table: CitationTable,
): Resolution | null {
  const targets =
    (span.number === null ? undefined : table.byNumber.get(span.number)) ??
    (span.name === null ? undefined : table.byName.get(span.name)) ??
    [];
  const only = soleOf(targets.filter((target) => isPossible(target, span, context)));
  if (!only) return null;
  if (span.number !== null || span.year === null) return done(only, true);
  const issued = only.issued?.slice(0, 4);
  if (issued === String(span.year)) return done(only, true);
  return Math.abs(span.year - context.year) <= 1 ? done(only, false) : null;
}

/** The one that can be meant, of those that stand or, where none does, of the withdrawn. */
function soleOf(possible: readonly CitationTarget[]): CitationTarget | undefined {
  if (possible.length < 2) return possible[0];
  const standing = possible.filter(({ kind }) => kind !== 'withdrawn');
  return standing.length === 1 ? standing[0] : undefined;
}

/** True where something that stands bears the number or the name, be it certain or not that it is meant. */
export function isKnown(
  { number, name }: Pick<CitationSpan, 'number' | 'name'>,
  { byNumber, byName }: CitationTable,
): boolean {
  const bearers = (number === null ? undefined : byNumber.get(number)) ?? [];
  return bearers.some(({ kind }) => kind !== 'withdrawn') || (name !== null && byName.has(name));
}

function done({ kind, key }: CitationTarget, withYear: boolean): Resolution {
  return { kind, key, withYear };
}

function isPossible(target: CitationTarget, span: CitationSpan, context: CitationContext): boolean {
  const own = target.kind === 'document' ? target.key : target.document;
  if (context.id !== null && own === context.id) return false;
  if (span.number !== null && span.type !== null && !target.unique && span.type !== target.type)
    return false;
  // last, since the units of a document are looked up when they are first asked for
  return (
    isInTime(target, span, context) &&
    (target.scope === null || context.units.includes(target.scope))
  );
}

function isInTime(
  { issued, kind, unique }: CitationTarget,
  span: CitationSpan,
  context: CitationContext,
): boolean {
  if (issued === null) return true;
  const { earliest, latest } = edtfBounds(issued);
  const own = edtfBounds(context.date).latest;
  if (earliest > own) return false;
  if (unique || span.number === null) return true;
  if (span.date !== null) return earliest <= span.date && span.date <= latest;
  const years = Number(own.slice(0, 4)) - Number(earliest.slice(0, 4));
  return kind === 'law' || years <= 1;
}
