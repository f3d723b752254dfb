import type { ArchiveDocument } from './document.ts';
import { issueYear } from './order.ts';
import { issuerKey } from './urls.ts';

/** Why a document stands on the page of a year: it sets its tasks, reviews it, or was issued in it. */
export const YEAR_ROLES = ['plans', 'reviews', 'issued'] as const;
export type YearRole = (typeof YEAR_ROLES)[number];

/** The years a document stands under and why; several roles may name one year. */
export function yearRoles(document: ArchiveDocument): { year: number; role: YearRole }[] {
  const roles: { year: number; role: YearRole }[] = [];
  if (document.collection === 'reports') {
    roles.push({ year: document.data.year, role: 'reviews' });
    if (document.data.planYear) roles.push({ year: document.data.planYear, role: 'plans' });
  } else {
    roles.push({ year: document.data.year, role: 'plans' });
  }
  const issued = issueYear(document);
  if (issued !== null) roles.push({ year: issued, role: 'issued' });
  return roles;
}

/** Years whose pages list the document, each once. */
export function documentYears(document: ArchiveDocument): number[] {
  return [...new Set(yearRoles(document).map(({ year }) => year))];
}

/** Key of the office that issued a document, as its address has it. */
export function documentIssuer(document: ArchiveDocument): string {
  return issuerKey(document.data.issuer, document.data.locality);
}

/** Units a document is about by its own frontmatter: its locality, and the further units it names. */
export function documentUnits(document: ArchiveDocument): string[] {
  return [...new Set([document.data.locality, ...document.data.units])];
}

/** Keys of the cited laws, each once, in order of first citation. */
export function citedLaws(document: ArchiveDocument): string[] {
  const laws = document.facts.citations.filter(({ kind }) => kind === 'law');
  return [...new Set(laws.map(({ target }) => target))];
}
