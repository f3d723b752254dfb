import type { DossierEntry, EntryFacts } from '#documents/dossier/dossier-entry.ts';

/** Signs that TeX reads as commands. Braces are counted by BibTeX even behind a backslash, so they get names. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  $: String.raw`\$`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
};

const escaped = (text: string): string =>
  text
    .replace(/[\\{}~^&%$#_]/gu, (sign) => SIGNS[sign] ?? sign)
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * The documents of a dossier as BibTeX, in UTF-8: one entry a document, however many of its passages were gathered; these stand in its
 * note with their addresses. Numbered papers are `@techreport` (type, number, institution), others `@misc`. Names and titles stand in
 * braces of their own, so that no style takes their capitals or parts “Ủy ban nhân dân” into given name and surname. What is not there
 * is a comment. `siteName` is what the archive is called.
 */
export function bibtex(entries: readonly DossierEntry[], siteName = 'Lưu'): string {
  const documents = Map.groupBy(entries, ({ item }) => item.at);
  const made = [...documents].map(([at, own]) => {
    const facts = own.find((entry) => entry.facts !== null)?.facts;
    return facts ? bibEntry(at, facts, own, siteName) : missing(own);
  });
  return `${made.join('\n\n')}\n`;
}

function bibEntry(
  at: string,
  facts: EntryFacts,
  entries: readonly DossierEntry[],
  siteName: string,
): string {
  const { title, type, number, issuer, day, copy } = facts;
  const [year = '', month = ''] = day.split('-');
  const known = year !== '' && !year.includes('X');
  const passages = entries.flatMap(({ item, passage, address }) =>
    item.anchor === '' ? [] : [`${passage?.words ?? item.anchor}: ${address}`],
  );
  const own = entries
    .map(({ item }) => item.note)
    .filter(Boolean)
    .join(' ');
  const numbered = number !== '';
  const fields: [name: string, value: string][] = [
    // news of a conference was written by nobody that it names
    [type.startsWith('Tin hội nghị') ? 'organization' : 'author', `{${escaped(issuer)}}`],
    ['title', `{${escaped(title)}}`],
    ...(numbered
      ? ([
          ['institution', `{${escaped(issuer)}}`],
          ['type', `{${escaped(type)}}`],
          ['number', `{${escaped(number)}}`],
        ] as [string, string][])
      : ([['howpublished', escaped(type)]] as [string, string][])),
    ...(known ? ([['year', year]] as [string, string][]) : []),
    ...(known && /^(?:0[1-9]|1[0-2])$/.test(month)
      ? ([['month', String(Number(month))]] as [string, string][])
      : []),
    ['url', entries[0]?.address.split('#')[0] ?? ''],
    ['language', 'vietnamese'],
    ['note', escaped([`${copy} trên ${siteName}.`, ...passages.map((one) => `${one}.`)].join(' '))],
    ...(own === '' ? [] : ([['annote', escaped(own)]] as [string, string][])),
  ];
  const key = at.slice(at.indexOf('/') + 1);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${numbered ? 'techreport' : 'misc'}{${key},\n${lines.join(',\n')}\n}`;
}

/** Outside an entry BibTeX reads nothing but `@`. */
function missing(entries: readonly DossierEntry[]): string {
  const [first] = entries;
  return `% ${first?.address ?? ''}: ${(first?.fault ?? '').replaceAll('@', '')}`.trim();
}
