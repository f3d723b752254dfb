import type { Ingested } from '../markdown/ingested.ts';
import { documentPath } from '../documents/urls.ts';

/** Name of the list of all addresses ever published, in the content folder. */
export const URL_LOCK = 'urls.lock';

/** How the list and the archive stand to each other. */
export interface UrlLockState {
  /** Once published, and nothing answers there any more. */
  lost: string[];
  /** Answered today, and not yet in the list. */
  added: string[];
  /** The list as it should be: sorted, an address a line, nothing taken out. */
  text: string;
}

/**
 * Addresses that must answer for ever, below the base of the site: documents, their old addresses, what is left of withdrawn
 * ones, pages of `content/pages/`. Lists by place, year or topic are not among them: they follow from the documents. Nor are pages of
 * differences: a redaction takes them away.
 */
export function publishedUrls({
  documents,
  tombstones,
  redirects,
  pages,
}: Pick<Ingested, 'documents' | 'tombstones' | 'redirects' | 'pages'>): string[] {
  return inOrder([
    ...[...documents, ...tombstones].map((one) => documentPath(one)),
    ...redirects.map(({ collection, from }) => documentPath({ collection, id: from })),
    ...pages.map(({ slug }) => `/${slug}/`),
  ]);
}

/**
 * Addresses at which nothing answers any more, on purpose: former ids of texts removed for secrecy, which may say what may not be
 * said. They may stand in the list and may be taken out of it.
 */
export function silentUrls({ silent }: Pick<Ingested, 'silent'>): string[] {
  return inOrder(silent.map((one) => documentPath(one)));
}

/** Compares the text of the list (empty where there is none) with the addresses that answer today, and those that need not. */
export function compareUrlLock(
  lock: string,
  urls: readonly string[],
  silent: readonly string[] = [],
): UrlLockState {
  const known = lock.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const listed = new Set(known);
  const answered = new Set([...urls, ...silent]);
  return {
    lost: inOrder(known.filter((url) => !answered.has(url))),
    added: urls.filter((url) => !listed.has(url)),
    text: inOrder([...known, ...urls])
      .map((url) => `${url}\n`)
      .join(''),
  };
}

const inOrder = (urls: readonly string[]): string[] => [...new Set(urls)].sort();
