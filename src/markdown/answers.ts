import type { CitationSpan } from '../citations/recognise.ts';
import type { CitationAnswer as Answer } from '../citations/remark-citations.ts';
import { isKnown, resolve, type CitationContext } from '../citations/resolve.ts';
import { lawStatus } from '../citations/status.ts';
import type { CitationTable } from '../citations/table.ts';
import type { Law } from '../schema/law.ts';

/**
 * What a document asked while it was rendered, and what it was told: the meaning of a citation and the status of the law
 * that day. It is rendered again only when one of these answers has changed, not whenever the archive has.
 */
export type Answers = Record<string, string>;

/** What answers rest on. */
export interface Known {
  table: CitationTable;
  laws: ReadonlyMap<string, Law>;
  /** `YYYY-MM-DD` */
  today: string;
}

type Question = Pick<CitationSpan, 'number' | 'type' | 'date' | 'name' | 'year'>;

/** Questions with their keys, by what they ask for: ten thousand documents ask the same few hundred, and each is written once. */
const asked = new Map<string | null, (Question & { key: string })[]>();

/** The part of a span that its meaning depends on, as a key. */
function questionKey({ number, type, date, name, year }: Question): string {
  const act = number ?? name;
  let same = asked.get(act);
  if (!same) asked.set(act, (same = []));
  for (const one of same)
    if (
      one.number === number &&
      one.type === type &&
      one.date === date &&
      one.name === name &&
      one.year === year
    )
      return one.key;
  const key = JSON.stringify([number, type, date, name, year]);
  same.push({ number, type, date, name, year, key });
  return key;
}

/** What a meaning does not depend on. */
const NOWHERE = { parts: [], isSelf: false, start: 0, actStart: 0, end: 0, nameEnd: 0 } as const;

const questions = new Map<string, CitationSpan>();

function questionOf(key: string): CitationSpan {
  const question = questions.get(key) ?? readQuestion(key);
  questions.set(key, question);
  return question;
}

function readQuestion(key: string): CitationSpan {
  const [number, type, date, name, year] = JSON.parse(key) as [
    string | null,
    string | null,
    string | null,
    string | null,
    number | null,
  ];
  return { number, type, date, name, year, ...NOWHERE };
}

function answer(span: CitationSpan, context: CitationContext, known: Known): Answer | null {
  const target = resolve(span, context, known.table);
  if (!target) return isKnown(span, known.table) ? { target, status: 'unknown' } : null;
  return { target, status: target.kind === 'law' ? statusOf(target.key, known) : 'unknown' };
}

const statuses = new WeakMap<Known, Map<string, Answer['status']>>();

/** Status of a law that day, worked out once: it is the same for all who cite it. */
function statusOf(key: string, known: Known): Answer['status'] {
  const told = statuses.get(known) ?? new Map<string, Answer['status']>();
  statuses.set(known, told);
  const law = known.laws.get(key);
  const status = told.get(key) ?? (law ? lawStatus(law, known.today).status : 'unknown');
  told.set(key, status);
  return status;
}

function written(given: Answer | null): string {
  if (!given) return '';
  const { target, status } = given;
  if (!target) return '?';
  return `${target.kind} ${target.key} ${status} ${target.withYear ? 'y' : ''}`;
}

/** Answers the questions of one document and remembers them in `record`. */
export function answering(
  context: CitationContext,
  known: Known,
  record: Answers,
): (span: CitationSpan) => Answer | null {
  const told = new Map<string, Answer | null>();
  return (span) => {
    const key = questionKey(span);
    let given = told.get(key);
    if (given === undefined) {
      given = answer(span, context, known);
      told.set(key, given);
      record[key] = written(given);
    }
    return given;
  };
}

/** True where every question would be answered as it was. */
export function stillTrue(record: Answers, context: CitationContext, known: Known): boolean {
  return Object.entries(record).every(
    ([key, before]) => written(answer(questionOf(key), context, known)) === before,
  );
}
