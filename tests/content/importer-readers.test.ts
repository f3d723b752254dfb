import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { readDocx } from '#importer/read-docx.ts';
import { readHtml } from '#importer/read-html.ts';
import { readText } from '#importer/read-text.ts';
import { sniffFormat } from '#importer/sniff-format.ts';
import type { SourceBlock, SourceDocument } from '#importer/source-document.ts';
import { SEEDS, skipWithoutSeeds } from './seeds.ts';

/** Real files beside the checkout; they are no part of the project. */
const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const skip = existsSync(SAMPLES)
  ? false
  : 'the sample files (../shared/samples) are not on this machine';
const filesOf = (ending: string) =>
  skip
    ? []
    : ['docx/', 'html/', 'made/'].flatMap((folder) =>
        readdirSync(SAMPLES + folder)
          .filter((name) => name.endsWith(ending))
          .map((name) => folder + name),
      );
const read = (path: string) => new Uint8Array(readFileSync(path));

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const decoded = (text: string) =>
  text.replace(/&(#x?)?([0-9a-z]+);/gi, (whole, number: string | undefined, name: string) =>
    number === undefined
      ? (ENTITIES[name] ?? (name === 'copy' ? '©' : whole))
      : String.fromCodePoint(Number.parseInt(name, number.length === 2 ? 16 : 10)),
  );
/** Words as they are compared: composed, in small letters, for capitals may be a look. */
const words = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .toLocaleLowerCase('vi')
    .split(/\s+/u)
    .filter(Boolean);

/** All words of a part of a Word file, by its tags alone: no styles, no numbers, no marks of notes. */
function wordsOfPart(xml: string): string[] {
  const seen = xml
    .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
    .replace(/<w:del [\s\S]*?<\/w:del>/g, '')
    .replace(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<w:vanish\/>[\s\S]*?<\/w:r>/g, '')
    .replace(/<w:noBreakHyphen\/>/g, '<w:t>-</w:t>');
  const pieces = Array.from(
    seen.matchAll(
      /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:txbxContent>|<w:(?:tab|br|cr)(?: [^>]*)?\/>/g,
    ),
    ([, text]) => text ?? ' ',
  );
  return words(decoded(pieces.join('')));
}

function wordsOfBlocks(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'image') return [];
    if (block.kind === 'table') {
      return wordsOfBlocks(block.rows.flat().flatMap((cell) => cell.blocks));
    }
    return words(block.runs.map((run) => (run.footnote === undefined ? run.text : '')).join(''));
  });
}

const allWords = ({ blocks, margins, footnotes }: SourceDocument) =>
  wordsOfBlocks([...blocks, ...margins, ...footnotes.flatMap((note) => note.blocks)]);

/** Words of one that the other lacks, and the other way round, each as often as it lacks. */
function differences(expected: readonly string[], actual: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of expected) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of actual) counts.set(word, (counts.get(word) ?? 0) - 1);
  return Array.from(counts)
    .filter(([, count]) => count !== 0)
    .map(([word, count]) => `${count > 0 ? 'lost' : 'made up'} ${Math.abs(count)}: ${word}`);
}

const PARTS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

for (const name of skip ? ['Word files'] : filesOf('.docx')) {
  test(`${name}: every word is in the blocks, the margins or the notes`, { skip }, (context) => {
    const bytes = read(SAMPLES + name);
    assert.equal(sniffFormat(bytes), 'docx');
    const source = readDocx(bytes);
    const parts = unzipSync(bytes, { filter: ({ name: part }) => PARTS.test(part) });
    const texts = Object.entries(parts).map(([part, xml]) => [part, strFromU8(xml)] as const);
    const expected = texts.flatMap(([, xml]) => wordsOfPart(xml));
    context.diagnostic(`${expected.length} words compared`);
    assert.ok(expected.length > 100);
    assert.deepEqual(differences(expected, allWords(source)), []);
    const body = texts.find(([part]) => part === 'word/document.xml')?.[1] ?? '';
    // words of frames stand elsewhere in the tree than in the text
    if (body.includes('<w:txbxContent>')) return;
    assert.deepEqual(wordsOfBlocks(source.blocks), wordsOfPart(body), 'they are in order');
  });
}

const INLINE = 'a b strong i em u s span font sup sub small big o:p';

for (const name of skip ? ['pages'] : filesOf('.html')) {
  test(`${name}: every word of the page is in the blocks or the margins`, { skip }, (context) => {
    const bytes = read(SAMPLES + name);
    assert.equal(sniffFormat(bytes), 'html');
    const plain = strFromU8(bytes)
      .replace(/<!--[\s\S]*?-->|<!doctype[^>]*>|<\?[\s\S]*?\?>/gi, '')
      .replace(/<(script|style|svg|noscript|iframe)\b[\s\S]*?<\/\1>/gi, '')
      .replace(/<\/?([a-z0-9:]+)[^>]*>/gi, (_, tag: string) =>
        INLINE.split(' ').includes(tag.toLowerCase()) ? '' : ' ',
      );
    const expected = words(decoded(plain));
    context.diagnostic(`${expected.length} words compared`);
    assert.ok(expected.length > 100);
    assert.deepEqual(differences(expected, allWords(readHtml(bytes))), []);
  });
}

for (const name of skipWithoutSeeds
  ? ['texts']
  : readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))) {
  test(
    `${name}: every word of the text is in the blocks`,
    { skip: skipWithoutSeeds },
    (context) => {
      const bytes = read(SEEDS + name);
      assert.equal(sniffFormat(bytes), 'txt');
      const plain = strFromU8(bytes).replace(/<\/?su[pb]>|\*/g, '');
      context.diagnostic(`${words(plain).length} words compared`);
      assert.deepEqual(wordsOfBlocks(readText(bytes).blocks), words(plain));
    },
  );
}
