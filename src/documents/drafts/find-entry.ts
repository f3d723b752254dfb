import { fold } from '#vietnamese/fold.ts';
import { nearest } from '#vietnamese/nearest.ts';

/** Something that may be chosen. */
export interface Choice {
  /** Key, as it stands in the file. */
  value: string;
  /** What a clerk reads. */
  label: string;
  /** Other names it is known by. */
  also?: readonly string[];
}

/** What became of an answer. `exact` is false where only a part of the name was typed. */
export type Found<Value = string> =
  { value: Value; exact: boolean } | { choices: Choice[] } | { fault: string; remedy: string };

/** The entry of a list that is meant by its key, its name or a piece of the name, with or without marks. */
export function findEntry(typed: string, entries: readonly Choice[]): Found {
  const wanted = plain(typed);
  const named = entries.filter(
    (entry) => entry.value === typed.trim() || namesOf(entry).some((name) => name === wanted),
  );
  if (named.length > 0) return oneOf(named, true);
  const begun = entries.filter((entry) =>
    namesOf(entry).some((name) => wanted !== '' && ` ${name}`.includes(` ${wanted}`)),
  );
  if (begun.length > 0) return oneOf(begun, false);
  const words = entries.flatMap(({ value, label, also = [] }) => [label, ...also, value]);
  const near = nearest(typed, words);
  return {
    fault: typed.trim() === '' ? 'Chưa ghi gì.' : `“${typed.trim()}” không có trong danh sách.`,
    remedy: near === null ? 'Xem danh sách rồi chọn.' : `Có lẽ là “${near}”.`,
  };
}

function oneOf(entries: readonly Choice[], exact: boolean): Found {
  const [first, ...others] = entries;
  return first && others.length === 0 ? { value: first.value, exact } : { choices: [...entries] };
}

const plain = (text: string): string => fold(text).replace(/\s+/gu, ' ').trim();
const namesOf = ({ label, also = [] }: Choice): string[] => [label, ...also].map(plain);
