import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Block } from './blocks.ts';
import type { GivenText } from './documents.ts';

interface Row {
  title: string;
  body?: string[];
  markdown?: string;
}

/** Signs that mean something in MDX or Markdown become plain text. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\\`*_{}[\]<>#|~^$]/gu, ' ')
    .replace(/^\s*(?:[-+=>]|\d+[.)])\s*/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Titles and bodies of a file of one JSON document a line: `{title, body: string[]}` or `{title, markdown}`. */
export function* givenTexts(file: string): Generator<GivenText> {
  // the longest file is 52 MB unpacked: a string holds it
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as Row;
    const paragraphs = row.body ?? row.markdown?.split(/\n{2,}/u) ?? [];
    const body: Block[] = paragraphs
      .map(plain)
      .filter((text) => text !== '')
      .map((text) => ({ mdx: text, markdown: text }));
    const title = plain(row.title).slice(0, 380);
    if (title !== '' && body.length > 0) yield { title, body };
  }
}
