import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSource } from '#importer/decode-source.ts';
import type { Run, SourceDocument } from '#importer/source-document.ts';

const place = { part: 'body', where: 'đoạn 1' } as const;

function sourceOf(...paragraphs: Run[][]): SourceDocument {
  return {
    format: 'docx',
    encoding: 'unicode',
    blocks: paragraphs.map((runs) => ({ kind: 'paragraph', runs, place })),
    margins: [],
    footnotes: [],
    warnings: [],
  };
}

function textsOf(source: SourceDocument): string[] {
  return source.blocks.map((block) =>
    block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('|') : '',
  );
}

test('a mixed document is decoded run by run, as the fonts say', () => {
  const decoded = decodeSource(
    sourceOf(
      [{ text: 'chØ thÞ', font: '.VnTimeH', bold: true }],
      [
        { text: 'VÒ nhiÖm vô ', font: '.VnTime' },
        { text: 'quân sự địa phương', font: 'Times New Roman' },
      ],
      [{ text: 'quaân söï', font: 'VNI-Times' }],
    ),
  );
  assert.deepEqual(textsOf(decoded), ['CHỈ THỊ', 'Về nhiệm vụ quân sự địa phương', 'quân sự']);
  assert.equal(decoded.encoding, 'tcvn3');
  assert.equal(decoded.warnings.length, 1);
  assert.match(decoded.warnings[0]?.message ?? '', /TCVN3 \(ABC\), VNI/);
});

test('a text without fonts is decoded by what its words look like', () => {
  const words = 'C¸c ®¬n vÞ tæ chøc diÔn tËp, huÊn luyÖn d©n qu©n tù vÖ vµ qu©n nh©n dù bÞ';
  const decoded = decodeSource(sourceOf([{ text: words }]));
  assert.match(textsOf(decoded)[0] ?? '', /^Các đơn vị tổ chức diễn tập/);
  assert.equal(decoded.encoding, 'tcvn3');
});

test('Unicode runs under an old font are left alone', () => {
  const decoded = decodeSource(
    sourceOf([
      { text: 'qu©n sù ®Þa ph\u00AD¬ng, ', font: '.VnTime' },
      { text: 'quốc phòng ', font: '.VnTime' },
      { text: 'đơn', font: '.VnTime' },
    ]),
  );
  assert.deepEqual(textsOf(decoded), ['quân sự địa phương, quốc phòng đơn']);
});

test('marks that a run begins with go to the letter they stand on', () => {
  const vni = decodeSource(
    sourceOf([
      { text: 'nga', font: 'VNI-Times' },
      { text: 'øy', font: 'VNI-Times', bold: true },
      { text: ' quaân söï', font: 'VNI-Times' },
    ]),
  );
  assert.deepEqual(textsOf(vni), ['ngà|y| quân sự']);
  const nfd = decodeSource(
    sourceOf([{ text: 'nga' }, { text: '\u0300', bold: true }, { text: 'y' }]),
  );
  assert.deepEqual(textsOf(nfd), ['ngày']);
});

test('a document in Unicode is only composed, and decoding twice is decoding once', () => {
  const plain = sourceOf([{ text: 'Quân sự địa phương'.normalize('NFD'), font: 'Arial' }]);
  const decoded = decodeSource(plain);
  assert.deepEqual(textsOf(decoded), ['Quân sự địa phương']);
  assert.equal(decoded.encoding, 'unicode');
  assert.deepEqual(decoded.warnings, []);
  const old = decodeSource(
    sourceOf([{ text: 'qu©n sù ®Þa ph\u00AD¬ng, d©n qu©n tù vÖ', font: '.VnTime' }]),
  );
  assert.deepEqual(textsOf(decodeSource(old)), textsOf(old));
});
