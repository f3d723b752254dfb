import { abbreviationOf, type Lexicon } from '../lexicon.ts';
import type { Query } from '../query.ts';
import { blanked, type Span } from './plain-text.ts';

/** An abbreviation of a query that has several meanings. */
export interface AskedAbbreviation {
  /** As typed. */
  text: string;
  /** Each meaning, with the query that asks for it alone. */
  choices: { text: string; q: string }[];
}

/**
 * Abbreviations of a query that stand for several things; all are searched, each can be chosen. `taken` are stretches
 * that are not looked at: in a number the letters mean its type.
 */
export function abbreviationChoices(
  text: string,
  { units }: Pick<Query, 'units'>,
  lexicon: Lexicon,
  taken: readonly Span[],
): AskedAbbreviation[] {
  const free = blanked(text, taken);
  const found: AskedAbbreviation[] = [];
  let cursor = 0;
  for (const unit of units) {
    const start = free.indexOf(unit.text, cursor);
    if (start < 0) continue;
    cursor = start + unit.text.length;
    if (unit.kind !== 'abbreviation' || unit.text.includes(' ')) continue;
    const others = abbreviationOf(lexicon, unit.text)?.others ?? [];
    if (others.length < 2) continue;
    const choices = others.map((other) => ({
      text: other,
      q: `${text.slice(0, start)}"${other}"${text.slice(cursor)}`,
    }));
    found.push({ text: unit.text, choices });
  }
  return found;
}
