/** What is needed of an entry of the list of abbreviations. */
export interface AbbreviationForms {
  abbr: string;
  variants: readonly string[];
}

/** Abbreviations by their form. */
export interface AbbreviationIndex<T extends AbbreviationForms> {
  byForm: ReadonlyMap<string, T>;
  /** Forms of several tokens (`QS, QP`) by their first token, longest first. */
  long: ReadonlyMap<string, readonly string[]>;
  /** The first two signs of every form, one of a single sign: most words of a text begin otherwise. */
  starts: ReadonlySet<string>;
  /** Finds the tokens whose first sign is that of a form: looking at every word of a text takes thrice as long. */
  tokens: RegExp;
}

/** Letters and figures, and what joins them in one token. */
const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
const JOINT = String.raw`[/&\u2010-\u2015\u2212-]`;

/** A form as it is looked up: NFC, `&` and every hyphen alike, blanks single. Case counts. */
export function abbreviationKey(form: string): string {
  return form
    .normalize('NFC')
    .replace(/[&\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ');
}

/** What a form, or a token that may be one, begins with; letters and digits only. */
export function formStart(form: string): string {
  return form.slice(0, /^[\p{L}\p{N}]{2}/u.test(form) ? 2 : 1);
}

/** Index of a list of abbreviations, for `findAbbreviations`; make it once. Of two entries with one form the first wins. */
export function abbreviationIndex<T extends AbbreviationForms>(
  list: Iterable<T>,
): AbbreviationIndex<T> {
  const entries = [...list];
  const byForm = new Map<string, T>();
  const long = new Map<string, string[]>();
  const add = (form: string, entry: T) => {
    const key = abbreviationKey(form);
    if (byForm.has(key)) return;
    byForm.set(key, entry);
    const [first, ...rest] = key.split(/[\s,]+/u);
    if (first && rest.length > 0) long.set(first, [...(long.get(first) ?? []), key]);
  };
  // an entry's own form goes before the variants of another
  for (const entry of entries) add(entry.abbr, entry);
  for (const entry of entries) for (const variant of entry.variants) add(variant, entry);
  for (const forms of long.values()) forms.sort((a, b) => b.length - a.length);
  const starts = new Set([...byForm.keys()].map((form) => formStart(form)));
  return { byForm, long, starts, tokens: tokensFrom(starts) };
}

function tokensFrom(starts: ReadonlySet<string>): RegExp {
  const signs = [...starts]
    .map((start) => start.charAt(0))
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const first = `(?=[${[...new Set(signs)].join('')}])(?<!${WORD}${JOINT}?)`;
  return new RegExp(`${first}${WORD}+(?:${JOINT}${WORD}+)*`, 'gu');
}
