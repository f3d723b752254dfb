import { asciiParts, isKept } from './ascii-parts.ts';
import type { FoundUnit } from './find-pages.ts';
import type { Fragment } from './fragment.ts';
import { addPlaces, chain, FIELD, pack, type Occurrences, type Place } from './occurrences.ts';
import type { Unit } from './query.ts';
import { hasMarks, withoutMarks, type Term } from './term.ts';
import { spellingOf, type Spelling } from './unit-occurrences.ts';

/** Places of each form on one page, small letters with marks. */
type PageForms = Map<string, number[]>;

const SIGNS = /[^\p{L}\p{M}\p{N}]+/gu;

/** The words Pagefind makes of one between blanks: whole without its signs, and its parts of more than one byte. */
export function formsOf(word: string): string[] {
  const small = word.toLowerCase();
  const whole = small.replace(SIGNS, '');
  if (whole === small) return [small];
  const parts = asciiParts(small).map((part) => part.replace(SIGNS, ''));
  return [...new Set([whole, ...parts.filter(isKept)])].filter((form) => form !== '');
}

function addForms(
  forms: PageForms,
  text: string,
  first: number,
  wanted: ReadonlySet<string>,
): void {
  // a text says most of its words more than once
  const known = new Map<string, string[]>();
  for (const [at, word] of text.split(' ').entries()) {
    let fitting = known.get(word);
    if (!fitting) {
      fitting = formsOf(word).filter((form) => wanted.has(withoutMarks(form)));
      known.set(word, fitting);
    }
    for (const form of fitting) {
      const places = forms.get(form);
      if (places) places.push(first + at);
      else forms.set(form, [first + at]);
    }
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

/** The units of a query with the places they have in the text and the title of one page, read from its fragment. */
export function unitsOnPage(
  fragment: Fragment,
  page: number,
  units: readonly FoundUnit[],
  exact: boolean,
  titleField: number,
): FoundUnit[] {
  const marked = units.some(({ unit }) => hasMarks(unit.text));
  const phrases = units.flatMap(({ unit }) => unit.phrases);
  const wanted = new Set(phrases.flatMap(({ terms }) => terms.flatMap(({ keys }) => keys)));
  const forms: PageForms = new Map();
  addForms(forms, fragment.content, 0, wanted);
  addForms(forms, fragment.meta['title'] ?? '', (titleField + 1) * FIELD, wanted);
  return units.map(({ unit }) => ({
    unit,
    occurrences: new Map([[page, unitPlaces(forms, unit, { marked, exact })]]),
  }));
}
