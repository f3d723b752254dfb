import type { Block, RenderedBody, Section } from '../documents/document.ts';

interface Head {
  /** `html` is the number of its signs in what follows. */
  sections: (Omit<Section, 'html'> & { html: number })[];
  footnotes: number;
  notes?: Block[];
}

/**
 * A body as one text: a line of JSON, then its HTML as it is. In JSON each of its many quotation marks would have to be
 * escaped and found again.
 */
export function bodyText({ sections, footnotes, notes }: RenderedBody): string {
  const head: Head = {
    sections: sections.map((section) => ({ ...section, html: section.html.length })),
    footnotes: footnotes.length,
    ...(notes ? { notes } : {}),
  };
  return [JSON.stringify(head), '\n', ...sections.map(({ html }) => html), footnotes].join('');
}

/** The body that `bodyText` wrote. */
export function bodyFromText(text: string): RenderedBody {
  let at = text.indexOf('\n');
  const head = JSON.parse(text.slice(0, at)) as Head;
  at += 1;
  const take = (length: number): string => text.slice(at, (at += length));
  const sections = head.sections.map((section) => ({ ...section, html: take(section.html) }));
  const { notes } = head;
  return { sections, footnotes: take(head.footnotes), ...(notes ? { notes } : {}) };
}
