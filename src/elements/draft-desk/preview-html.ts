import { citationNames } from '#citations/names.ts';
import { checkBody } from '#markdown/check-body.ts';
import { createRenderer } from '#markdown/render.ts';
import { readFile } from '#documents/read-file.ts';

const render = createRenderer({
  base: '/',
  names: citationNames([]),
  abbreviations: [],
  collectionOf: () => undefined,
});

/**
 * The body of a draft as the site would show it, as HTML, its laws not linked; `null` where it cannot be parsed. What is
 * said beside a text on the site is left out.
 */
export function previewHtml(mdx: string): string | null {
  const { body, bodyLine } = readFile(new TextEncoder().encode(mdx), '');
  const { tree, provisions } = checkBody(body, bodyLine, [], 'document');
  if (!tree || !provisions) return null;
  const rendered = render({ tree, outline: provisions.outline, ask: () => null }).body;
  const sections = rendered.sections.map(({ number, title, html }) => {
    // headings of sections stand beside their text, so they have to be put back
    const heading = [number, title].filter((part) => part !== null).join('. ');
    return heading === '' ? html : `<h3>${escape(heading)}</h3>${html}`;
  });
  return [...sections, rendered.footnotes].join('\n');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
