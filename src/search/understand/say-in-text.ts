import { formatNumber } from '#vietnamese/format-number.ts';
import type { SearchState } from '../query-state.ts';
import type { SearchOutcome } from '../search-archive.ts';
import { lawName, lawRemark } from './say-law.ts';
import { sayUnderstood, timeChips } from './say.ts';

/** How a query was understood and what it names, as lines of plain text: for a terminal. */
export function sayInText(outcome: SearchOutcome, state: SearchState): string[] {
  const { understood } = outcome;
  const answers = understood.numbers.flatMap(({ documents, laws, more }) => [
    ...documents.flatMap(({ number, issuer, date, title, url }) => [
      `→ ${[number, issuer, date].filter((part) => part !== '').join(' · ')}: ${title}`,
      `    ${url}`,
    ]),
    ...laws.flatMap((law) => [`→ ${lawName(law)}. ${lawRemark(law)}`, `    /can-cu/${law.key}/`]),
    ...(more > 0 ? [`  và ${formatNumber(more)} văn bản khác`] : []),
  ]);
  const said = sayUnderstood(outcome, state).map(({ pieces }) =>
    pieces
      .map(({ text, state: to, strong }) => (to ? `[${text}]` : strong ? `“${text}”` : text))
      .join(''),
  );
  const chips = timeChips(understood, state).map(({ text }) => `Lọc: ${text}`);
  return [...said, ...chips, ...answers].map((line) => line.replaceAll('\u00A0', ' '));
}
