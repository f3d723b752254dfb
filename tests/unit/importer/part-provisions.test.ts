import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partProvisions } from '#importer/part-provisions.ts';
import type { SourceBlock } from '#importer/source-document.ts';
import { writeBody } from '#importer/write-body.ts';
import { paragraph } from './make-source.ts';

const parted = (...blocks: SourceBlock[]): string[] =>
  partProvisions(blocks).map((block) =>
    block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : block.kind,
  );
const bold = (head: string, text: string): SourceBlock => ({
  ...paragraph(''),
  runs: [{ text: head, bold: true }, { text }],
});

test('a bold “Điều” before a text that runs on stands by itself, and gets an address', () => {
  const blocks = [bold('Điều 5.', ' Ban hành kèm theo Nghị định này bản Quy chế.')];
  assert.deepEqual(parted(...blocks), ['Điều 5.', ' Ban hành kèm theo Nghị định này bản Quy chế.']);
  assert.equal(writeBody(blocks), '## Điều 5.\n\nBan hành kèm theo Nghị định này bản Quy chế.\n');
});

test('plain ones are parted where they count up from 1', () => {
  const [one, two] = [paragraph('Điều 1. Phê duyệt đề án.'), paragraph('Điều 2. Giao cho Sở.')];
  assert.deepEqual(parted(one, two), ['Điều 1.', ' Phê duyệt đề án.', 'Điều 2.', ' Giao cho Sở.']);
  assert.deepEqual(parted(two, paragraph('Điều 4. Giao.')), [
    'Điều 2. Giao cho Sở.',
    'Điều 4. Giao.',
  ]);
});

test('a number that comes again, as in an annex, stays in its paragraph, and so does what follows', () => {
  const again = bold('Điều 1.', ' Lần thứ hai.');
  const after = bold('Điều 2.', ' Của phụ lục.');
  assert.deepEqual(parted(bold('Điều 1.', ' Lần thứ nhất.'), again, after), [
    'Điều 1.',
    ' Lần thứ nhất.',
    'Điều 1. Lần thứ hai.',
    'Điều 2. Của phụ lục.',
  ]);
});

test('headings as they stand, items of lists and words in the midst are left alone', () => {
  for (const block of [
    bold('Điều 5. Phạm vi điều chỉnh', ''),
    paragraph('Điều 5. Phạm vi điều chỉnh', { heading: 3 }),
    paragraph('Điều 5. Ban hành.', { list: { mark: '-', level: 0 } }),
    paragraph('Theo Điều 5. Ban hành kèm theo.'),
    paragraph('Điều 5 quy định như sau.'),
  ])
    assert.equal(partProvisions([block]).length, 1);
});

test('a footnote keeps its mark', () => {
  const noted: SourceBlock = {
    ...paragraph(''),
    runs: [
      { text: 'Điều 1.', bold: true },
      { text: ' Ban hành' },
      { text: '', footnote: 'a' },
      { text: ' quy chế.' },
    ],
  };
  const [, tail] = partProvisions([noted]);
  assert.deepEqual(tail?.kind === 'paragraph' && tail.runs.map(({ footnote }) => footnote), [
    undefined,
    'a',
    undefined,
  ]);
});
