import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkConservation } from '#importer/check-conservation.ts';
import { sourceTexts } from '#importer/source-texts.ts';
import { wordsOf } from '#importer/words-of.ts';
import { writeBody } from '#importer/write-body.ts';
import { makeSource, paragraph } from './make-source.ts';
import { sourceArbitrary } from './random-source.ts';

const source = makeSource('Về tuyển quân', 'Hoàn thành chỉ tiêu tuyển quân.');
const place = { part: 'body', where: 'đoạn' } as const;

for (const [what, made, lost] of [
  [
    'in the body',
    { body: 'Về tuyển quân\n\nHoàn thành chỉ tiêu tuyển quân.\n', fields: {}, dropped: [] },
    [],
  ],
  [
    'in a field',
    {
      body: 'Hoàn thành chỉ tiêu tuyển quân.',
      fields: { title: { value: 'Về Tuyển quân', confidence: 1, evidence: 'VỀ TUYỂN QUÂN' } },
      dropped: [],
    },
    [],
  ],
  [
    'among the dropped',
    {
      body: 'Về tuyển quân',
      fields: {},
      dropped: [{ text: 'Hoàn thành chỉ tiêu tuyển quân.', reason: 'thừa', place }],
    },
    [],
  ],
  [
    'nowhere',
    { body: 'Về tuyển quân\n\nHoàn thành tuyển quân.\n', fields: {}, dropped: [] },
    ['chỉ tiêu'],
  ],
  [
    'nowhere as a whole',
    { body: 'Về tuyển quân', fields: {}, dropped: [] },
    ['Hoàn thành chỉ tiêu tuyển quân.'],
  ],
] as const)
  test(`words ${what} are ${lost.length === 0 ? 'kept' : 'lost'}`, () => {
    assert.deepEqual(
      checkConservation(source, made).map(({ text }) => text),
      lost,
    );
  });

test('a word that stands twice in the source must be kept twice', () => {
  const twice = makeSource(
    'Lưu',
    paragraph('Lưu', { place: { part: 'footer', where: 'chân trang' } }),
  );
  const lost = checkConservation(twice, { body: 'Lưu', fields: {}, dropped: [] });
  assert.deepEqual(
    lost.map(({ place: { where } }) => where),
    ['chân trang'],
  );
});

test('of whatever source, its body and what is reported lost hold all words together', () => {
  fc.assert(
    fc.property(sourceArbitrary, (random) => {
      const body = writeBody(random.blocks, { footnotes: random.footnotes });
      const lost = checkConservation(random, { body, fields: {}, dropped: [] });
      // the blocks themselves are all written: only margins, and footnotes that nothing calls, may be lost
      const bodyOnly = { ...random, margins: [], footnotes: random.footnotes.slice(0, 1) };
      assert.deepEqual(checkConservation(bodyOnly, { body, fields: {}, dropped: [] }), [], body);
      const again = checkConservation(random, { body, fields: {}, dropped: lost });
      assert.deepEqual(again, []);
      const all = sourceTexts(random).flatMap(({ text }) => wordsOf(text)).length;
      assert.ok(lost.flatMap(({ text }) => wordsOf(text)).length <= all);
    }),
    { numRuns: 500 },
  );
});

test('numbers of pages are not looked for in a table', () => {
  const pages = paragraph('2\n3\n4\n5', { place: { part: 'footer', where: 'trang 2–5' } });
  const cells = makeSource('(2)', '(3)', '(4)', '(5)');
  const lost = checkConservation(
    { ...cells, margins: [pages] },
    { body: '| (2) | (3) | (4) | (5) |', fields: {}, dropped: [] },
  );
  assert.deepEqual(
    lost.map(({ place }) => place.part),
    ['footer'],
  );
});

test('our own words about a field keep none of the source', () => {
  const number = { value: null, confidence: 0.5, evidence: 'không thấy số, ký hiệu' };
  const made = { body: '', fields: { number }, dropped: [] };
  assert.equal(checkConservation(makeSource('số, ký hiệu'), made).length, 1);
});

test('a stamp beside the text is told whole, though a field has some of its words', () => {
  const stamp = paragraph('ĐẾN Số: 12', { place: { part: 'text-box', where: 'khung chữ 1' } });
  const field = { value: 'số 12', confidence: 1, evidence: 'số 12' };
  const lost = checkConservation(
    { ...makeSource('thân'), margins: [stamp] },
    { body: 'thân', fields: { title: field }, dropped: [] },
  );
  assert.deepEqual(
    lost.map(({ text }) => text),
    ['ĐẾN Số: 12'],
  );
});
