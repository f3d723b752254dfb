import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { readSource } from '#importer/read-source.ts';
import { withoutOffice } from './office.ts';
import { textOfSource, wordRecall } from './word-recall.ts';

const SAMPLES = '../shared/samples';
const LEGACY = `${SAMPLES}/legacy-doc`;

/** Files that stay below 0.9 although they are read well, and why. */
const KNOWN = new Map([
  [
    'tcvn3-2004-1ED4D_Francois_Godement-Thoikyquado.doc',
    'its truth also holds the words that its tracked changes delete',
  ],
]);
const LEAST = 0.9;
const MEDIAN = 0.98;

const missing = existsSync(SAMPLES) ? false : `${SAMPLES} is not here`;
const skipOffice = missing || withoutOffice;

interface Row {
  file: string;
  encoding: string;
  recall: number;
  withCase: number;
  seconds: number;
}
const rows: Row[] = [];

async function measure(path: string, truth: string): Promise<Row> {
  const start = performance.now();
  const source = await readSource(new Uint8Array(readFileSync(path)));
  const text = textOfSource(source);
  const row = {
    file: path.slice(path.lastIndexOf('/') + 1),
    encoding: source.encoding,
    // a font of capitals (.VnTimeH) shows capitals where the truths, made without fonts, have small letters
    recall: wordRecall(truth.toLowerCase(), text.toLowerCase()),
    withCase: wordRecall(truth, text),
    seconds: (performance.now() - start) / 1000,
  };
  rows.push(row);
  return row;
}

const files = missing ? [] : readdirSync(LEGACY).filter((name) => !name.endsWith('.txt'));
for (const file of files) {
  const skip = file.endsWith('.pdf') ? missing : skipOffice;
  test(`${file} is read`, { skip }, async () => {
    const truth = readFileSync(`${LEGACY}/${file.replace(/\.\w+$/, '.truth.txt')}`, 'utf8');
    const { recall, encoding } = await measure(`${LEGACY}/${file}`, truth);
    assert.equal(encoding, file.startsWith('vni') ? 'vni' : 'tcvn3');
    assert.ok(recall >= LEAST || KNOWN.has(file), `word recall ${recall.toFixed(4)}`);
  });
}

test('half of the old files keep nearly all their words', { skip: skipOffice }, () => {
  const sorted = rows.map(({ recall }) => recall).toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  assert.equal(rows.length, files.length);
  assert.ok(median >= MEDIAN, `median ${median.toFixed(4)}`);
});

/** The text that the made files were made from. */
const MADE = '../shared/samples/made/kim-dong-30-CT-HU.docx';

for (const [file, least, skip] of [
  ['kim-dong-30-CT-HU.pdf', 1, missing],
  ['kim-dong-30-CT-HU.doc', 1, skipOffice],
] as const) {
  test(`${file} has every word of the .docx it was made from`, { skip }, async () => {
    const truth = textOfSource(await readSource(new Uint8Array(readFileSync(MADE))));
    const { withCase } = await measure(`${SAMPLES}/made/${file}`, truth);
    assert.ok(withCase >= least, withCase.toFixed(4));
  });
}

test('the scan is recognised, as far as its page goes', { skip: missing }, async () => {
  const whole = textOfSource(await readSource(new Uint8Array(readFileSync(MADE))));
  const source = await readSource(new Uint8Array(readFileSync(`${SAMPLES}/made/scan-1.png`)));
  const text = textOfSource(source);
  // the picture is the first page: of what was recognised, so much is in the text
  const precision = wordRecall(text.toLowerCase(), whole.toLowerCase());
  console.log(`scan-1.png: ${precision.toFixed(4)} of the recognised words are right`);
  assert.ok(text.length > 1000 && precision >= 0.95, precision.toFixed(4));
  assert.equal(source.warnings[0]?.rule, 'recognised-text');
});

const pdfs = missing ? [] : readdirSync(`${SAMPLES}/pdf`);
for (const file of pdfs) {
  test(`${file} is laid out in paragraphs, with its page numbers aside`, async () => {
    const source = await readSource(new Uint8Array(readFileSync(`${SAMPLES}/pdf/${file}`)));
    const paragraphs = source.blocks.filter(({ kind }) => kind === 'paragraph');
    assert.ok(paragraphs.length > 20);
    // all numbers of pages are one thing to tell
    assert.match(textOfSource({ ...source, blocks: [], footnotes: [] }), /^1\n2\n/u);
    // text that was cut at the ends of lines would end in the middle of sentences
    const ended = paragraphs.filter((block) => /[.:;!?…”"/]$|^[^\p{Ll}]+$/u.test(ending(block)));
    assert.ok(
      ended.length / paragraphs.length > 0.75,
      `${String(ended.length)}/${String(paragraphs.length)}`,
    );
  });
}

function ending(block: Parameters<typeof textOfSource>[0]['blocks'][number]): string {
  return block.kind === 'paragraph'
    ? block.runs
        .map(({ text }) => text)
        .join('')
        .trim()
    : '';
}

after(() => {
  for (const { file, encoding, recall, withCase, seconds } of rows) {
    const figures = [recall.toFixed(4), withCase.toFixed(4), encoding, `${seconds.toFixed(1)} s`];
    console.log([...figures, file, KNOWN.get(file) ?? ''].join('  ').trimEnd());
  }
});
