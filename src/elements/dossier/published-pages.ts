import { isDocumentAt } from '#documents/dossier/dossier.ts';
import type { EntryFacts } from '#documents/dossier/dossier-entry.ts';

/** What stands at the address of a document. */
export type PublishedPage =
  | { state: 'there'; facts: EntryFacts; address: string; page: Document }
  | { state: 'gone'; words: string }
  | { state: 'missing' }
  | { state: 'unread' };

/** Reads pages of documents of this site, each once; one that could not be read is tried again the next time. */
export function publishedPages(base: string): (at: string) => Promise<PublishedPage> {
  const known = new Map<string, Promise<PublishedPage>>();
  return (at) => {
    const page = known.get(at) ?? read(base, at);
    known.set(at, page);
    void page.then(({ state }) => {
      if (state === 'unread') known.delete(at);
    });
    return page;
  };
}

/** Old addresses lead on by one step. */
async function read(base: string, at: string, steps = 1): Promise<PublishedPage> {
  try {
    const answer = await fetch(`${base}${at}/`);
    if (answer.status === 404) return { state: 'missing' };
    if (!answer.ok) return { state: 'unread' };
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const to = movedTo(base, page);
    if (to !== null && steps > 0) return await read(base, to, steps - 1);
    const facts = factsOf(page);
    const address = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    if (facts) return { state: 'there', facts, address, page };
    return {
      state: 'gone',
      words: page.querySelector('.dochead .note p')?.textContent.trim() ?? '',
    };
  } catch {
    return { state: 'unread' };
  }
}

function factsOf(page: Document): EntryFacts | null {
  const data = page.querySelector<HTMLElement>('document-actions[data-title]')?.dataset;
  return data
    ? {
        title: data['title'] ?? '',
        type: data['type'] ?? '',
        number: data['number'] ?? '',
        issuer: data['issuer'] ?? '',
        day: data['day'] ?? '',
        copy: data['copy'] ?? '',
      }
    : null;
}

/** Where the page of a former address leads, as a path of a document, or `null`. */
function movedTo(base: string, page: Document): string | null {
  const content = page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content') ?? '';
  const path = /url=(\S+)$/.exec(content)?.[1] ?? '';
  const at = path.startsWith(base) ? path.slice(base.length).replace(/\/$/, '') : '';
  return isDocumentAt(at) ? at : null;
}
