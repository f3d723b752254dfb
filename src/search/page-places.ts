import { asciiParts, isKept } from './ascii-parts.ts';
import type { Fragment } from './fragment.ts';
import { addPlaces, chain, FIELD, pack, type Occurrences, type Place } from './occurrences.ts';
import type { FoundUnit } from './passages.ts';
import type { Unit } from './query.ts';
import { hasMarks, withoutMarks, type Term } from './term.ts';
import { spellingOf, type Spelling } from './unit-occurrences.ts';

/** Places of each form on one page, small letters with marks. */
type PageForms = Map<string, number[]>;

const NONE: readonly string[] = [];
const SIGNS = /[^\p{L}\p{M}\p{N}]+/gu;

/** The words Pagefind makes of one between blanks: whole without its signs, and its parts of more than one byte. */
export function formsOf(word: string): string[] {
  const small = word.toLowerCase();
  const whole = small.replace(SIGNS, '');
  if (whole === small) return [small];
  const parts = asciiParts(small).map((part) => part.replace(SIGNS, ''));
  return [...new Set([whole, ...parts.filter(isKept)])].filter((form) => form !== '');
}

/** The forms of a word that are looked for; what was asked of a word is kept, since texts say most words again. */
function fittingForms(wanted: ReadonlySet<string>): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    let fitting = known.get(word);
    if (!fitting) {
      fitting = formsOf(word).filter((form) => wanted.has(withoutMarks(form)));
      known.set(word, fitting.length > 0 ? fitting : NONE);
    }
    return fitting;
  };
}

function addForms(
  forms: PageForms,
  text: string,
  first: number,
  fitting: (word: string) => readonly string[],
): void {
  const words = text.split(' ');
  for (let at = 0; at < words.length; at++)
    for (const form of fitting(words[at] ?? '')) {
      const places = forms.get(form);
      if (places) places.push(first + at);
      else forms.set(form, [first + at]);
    }
}

/** Pagefind's fragments say where words stand, so that nothing more is fetched for the passages of a page. */
function unitPlaces(forms: PageForms, unit: Unit, spelling: Spelling): Place[] {
  const found: Occurrences = new Map();
  for (const phrase of unit.phrases) {
    const { marked, exact } = spellingOf(phrase, spelling);
    const termPlaces = ({ forms: typed, keys }: Term): Occurrences => {
      const places = [...forms].flatMap(([form, starts]) => {
        const isTyped = typed.includes(form);
        if (!keys.includes(withoutMarks(form)) || (exact && !isTyped)) return [];
        return starts.map((start) => pack(start, 0, isTyped || !marked));
      });
      return new Map(places.length > 0 ? [[0, places.sort((a, b) => a - b)]] : []);
    };
    addPlaces(found, chain(phrase.terms.map(termPlaces)));
  }
  return found.get(0) ?? [];
}

/**
 * Makes a reader of the pages of one search: it gives the units of the query with the places they have in the text and the
 * title of a page, read from its fragment.
 */
export function unitsOnPages(
  units: readonly Unit[],
  exact: boolean,
  titleField: number,
): (fragment: Fragment, page: number) => FoundUnit[] {
  const marked = units.some(({ text }) => hasMarks(text));
  const phrases = units.flatMap(({ phrases }) => phrases);
  const fitting = fittingForms(
    new Set(phrases.flatMap(({ terms }) => terms.flatMap(({ keys }) => keys))),
  );
  return ({ content, meta }, page) => {
    const forms: PageForms = new Map();
    addForms(forms, content, 0, fitting);
    addForms(forms, meta['title'] ?? '', (titleField + 1) * FIELD, fitting);
    return units.map((unit) => ({
      unit,
      occurrences: new Map([[page, unitPlaces(forms, unit, { marked, exact })]]),
    }));
  };
}
