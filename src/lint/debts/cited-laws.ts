import type { Law } from '../../schema/law.ts';
import type { DebtArchive, DebtDocument } from './debt-archive.ts';

/** Laws of the list that a public document cites in its text or names among its relations, each once. */
export function citedLaws(
  { facts, data }: Pick<DebtDocument, 'facts' | 'data'>,
  { laws }: Pick<DebtArchive['reference'], 'laws'>,
): Law[] {
  const cited = (facts?.citations ?? []).filter(({ kind }) => kind === 'law');
  const keys = [...cited, ...data.relations].map(({ target }) => target);
  return [...new Set(keys)].flatMap((key) => laws.get(key) ?? []);
}
