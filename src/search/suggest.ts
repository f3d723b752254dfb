import { openRegister, type ReadJson, type Register } from './register.ts';
import { SUGGEST_FILE, type SuggestHead } from './suggest-data.ts';
import { documentsFor, openDocumentWords } from './suggest-documents.ts';
import {
  entriesOf,
  fitting,
  MOST_SUGGESTIONS,
  type SuggestEntry,
  type Suggestion,
} from './suggest-entries.ts';
import { typedOf, type Typed } from './suggest-typed.ts';

export type SuggestionKind = 'words' | 'places' | 'documents' | 'laws';
export interface SuggestionGroup {
  kind: SuggestionKind;
  suggestions: Suggestion[];
}

/** Suggestions of one kind before room is left over. */
const SHARE: Record<SuggestionKind, number> = { words: 3, places: 2, documents: 2, laws: 1 };

/** Makes suggestions for a field; `documents` are asked of the server, the rest is at hand. */
export interface Suggester {
  register: Register;
  suggest: (field: string, documents: boolean) => Promise<SuggestionGroup[]>;
  /** Documents alone, as many as fit the list: for a field that wants one. */
  documents: (field: string) => Promise<Suggestion[]>;
}

/** Letters without which the last word of a query is no beginning of anything. */
const FEWEST = 3;

/**
 * Words and places that go on from all that was typed, else from as many of its last words as any does, so that
 * `tuyển quân hà na` still leads to Hà Nam.
 */
function goingOn(
  words: readonly SuggestEntry[],
  places: readonly SuggestEntry[],
  typed: Typed,
  wholeOnly: boolean,
): Record<'words' | 'places', Suggestion[]> {
  const starts = wholeOnly ? 1 : typed.words.length;
  for (let from = 0; from < starts; from++) {
    const rest = typed.words.slice(from);
    const [only] = rest;
    const lone = from > 0 && rest.length === 1;
    if (lone && (only?.fold.length ?? 0) < FEWEST) break;
    const found = {
      // one syllable begins too many words to be meant by any
      words: lone ? [] : fitting(words, typed, from),
      places: fitting(places, typed, from),
    };
    if (found.words.length + found.places.length > 0) return found;
  }
  return { words: [], places: [] };
}

/** Gives each kind its share and what is left over to those that have more, in their order. */
function shared(groups: readonly SuggestionGroup[]): SuggestionGroup[] {
  const taken = groups.map(({ kind, suggestions }) => Math.min(SHARE[kind], suggestions.length));
  let left = MOST_SUGGESTIONS - taken.reduce((sum, one) => sum + one, 0);
  const given = groups.map(({ kind, suggestions }, index) => {
    const more = Math.min(left, suggestions.length - (taken[index] ?? 0));
    left -= more;
    return { kind, suggestions: suggestions.slice(0, (taken[index] ?? 0) + more) };
  });
  return given.filter(({ suggestions }) => suggestions.length > 0);
}

/** Opens the suggestions that lie beside the index. Rejects where the first file cannot be had. */
export async function openSuggestions(read: ReadJson): Promise<Suggester> {
  const head = (await read(SUGGEST_FILE)) as SuggestHead;
  const entries = entriesOf(head);
  const register = openRegister(head.register, read);
  const look = openDocumentWords(head, read);
  const documentsOf = async (typed: Typed): Promise<Suggestion[]> =>
    (await documentsFor(typed, look, register)).map(
      ({ url, title, number, kind, date, place }) => ({
        text: title,
        note: [number || kind, place, date].filter(Boolean).join(', '),
        to: { path: url },
      }),
    );
  return {
    register,
    documents: async (field) => {
      const typed = typedOf(field);
      return typed.words.length === 0 ? [] : (await documentsOf(typed)).slice(0, MOST_SUGGESTIONS);
    },
    suggest: async (field, documents) => {
      const typed = typedOf(field);
      if (typed.words.length === 0) return [];
      const found = documents ? await documentsOf(typed) : [];
      const laws = fitting(entries.laws, typed, 0);
      const groups: Record<SuggestionKind, Suggestion[]> = {
        ...goingOn(entries.words, entries.places, typed, laws.length > 0),
        laws,
        documents: found,
      };
      const order: SuggestionKind[] = /\d/.test(typed.text)
        ? ['documents', 'laws', 'words', 'places']
        : ['words', 'places', 'documents', 'laws'];
      return shared(order.map((kind) => ({ kind, suggestions: groups[kind] })));
    },
  };
}
