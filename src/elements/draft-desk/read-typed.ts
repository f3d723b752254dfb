import type { z } from 'zod';
import type { Choice } from '#documents/drafts/find-entry.ts';
import { DRAFT_QUESTIONS, type Asked } from '#documents/drafts/draft-questions.ts';
import type { CollectionName } from '#schema/collections.ts';
import { SCHEMAS } from '#schema/document.ts';
import { explain } from '#schema/explain.ts';
import { normalise } from '#vietnamese/normalise.ts';
import type { Fault, Typed } from './draft.ts';

/** What became of an answer; `undefined` is a field that is left out. */
export type ReadTyped = { value: unknown } | { fault: Fault; choices: readonly Choice[] };

const FREE = ['summary', 'circulation', 'venue', 'place', 'contact'];
const NUMBERS = ['from', 'to', 'vision'];

/** Reads what was typed into the control of a field as `npm run new` reads it, and asks the schema of that field. */
export function readTyped(
  name: string,
  typed: Typed,
  collection: CollectionName,
  asked: Asked,
): ReadTyped {
  const read = valueOf(name, typed, asked);
  if ('fault' in read) return read;
  const field = (SCHEMAS[collection].shape as unknown as Record<string, z.ZodType>)[name];
  const parsed = field?.safeParse(read.value);
  if (!field || !parsed || parsed.success) return read;
  const placeOf = () => ({ line: 1, column: 1 });
  const source = { file: '', data: read.value, problems: [], placeOf, placeOfKey: placeOf };
  const [problem] = explain(parsed.error.issues, field, source);
  return wrong(problem?.message ?? 'Không đúng cách ghi.', problem?.remedy ?? '');
}

function valueOf(name: string, typed: Typed, asked: Asked): ReadTyped {
  if (typeof typed === 'object' && !isList(typed)) return { value: partsOf(name, typed) };
  if (isList(typed))
    return typed.length > 0
      ? { value: [...typed] }
      : wrong('Chưa chọn mục nào.', 'Chọn ít nhất một.');
  const text = normalise(typed).trim();
  if (FREE.includes(name)) return { value: text === '' ? undefined : text };
  if (name === 'issuerName' && text === '') return { value: undefined };
  const wanted =
    name === 'issued' || name === 'eventDate' ? 'date' : name === 'planYear' ? 'year' : name;
  const question = DRAFT_QUESTIONS.find((one) => one.name === wanted);
  if (!question) return { value: text };
  const found = question.read(text, asked);
  if ('value' in found) return { value: found.value };
  if ('choices' in found)
    return {
      fault: { message: 'Có nhiều mục như vậy.', remedy: 'Chọn một trong các mục dưới đây.' },
      choices: found.choices,
    };
  return wrong(found.fault, found.remedy);
}

/** A value of parts; empty ones are `null`, and one of nothing but empty parts is `null` where that can be said. */
function partsOf(name: string, typed: Readonly<Record<string, string>>): unknown {
  const parts = Object.entries(typed).map(
    ([part, text]) => [part, normalise(text).trim()] as const,
  );
  const filled = parts.filter(([, text]) => text !== '');
  if (name === 'source')
    return Object.fromEntries(parts.map(([part, text]) => [part, text === '' ? null : text]));
  if (filled.length === 0) return name === 'signer' ? null : undefined;
  return Object.fromEntries(
    filled.map(([part, text]) => [
      part,
      NUMBERS.includes(part) && /^\d+$/u.test(text) ? Number(text) : text,
    ]),
  );
}

const isList = (typed: Typed): typed is readonly string[] => Array.isArray(typed);

const wrong = (message: string, remedy: string): ReadTyped => ({
  fault: { message, remedy },
  choices: [],
});
