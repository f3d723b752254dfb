import fc from 'fast-check';
import type { Run, SourceBlock, SourceDocument } from '../../../src/importer/source-document.ts';

const WORDS =
  'Điều 1. 2. I. II. Chương một hai ba quốc phòng tuyển quân 100% - + # > * _ __ [1] (a) {b} <c> \\ | ~ & &amp; ` “x” http://a.vn/_b a@b.vn import \n 5'.split(
    ' ',
  );

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const run = fc.record({ text, bold: fc.boolean(), italic: fc.boolean(), sup: fc.boolean() });
const place = { part: 'body', where: 'đoạn' } as const;

const paragraph = fc
  .record(
    {
      runs: fc.array(run, { maxLength: 3 }),
      heading: fc.integer({ min: 1, max: 4 }),
      list: fc.record({ mark: fc.constantFrom('1.', '2.', 'a)', '-', '•'), level: fc.constant(0) }),
    },
    { requiredKeys: ['runs'] },
  )
  .map((own): SourceBlock => ({
    kind: 'paragraph',
    place,
    ...own,
    runs: own.runs.map((one): Run => ({ ...one, sup: one.sup && one.bold })),
  }));

const table = fc
  .tuple(
    fc.boolean(),
    fc.array(
      fc.array(
        fc.record({
          blocks: fc.array(paragraph, { maxLength: 2 }),
          columns: fc.integer({ min: 1, max: 2 }),
          rows: fc.integer({ min: 1, max: 2 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([bare, rows]): SourceBlock => ({ kind: 'table', bare, rows, place }));

/** Blocks as no office would write them. */
export const blocksArbitrary = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, table), {
  maxLength: 8,
});

/** Sources as no office would write them, with margins and footnotes. */
export const sourceArbitrary: fc.Arbitrary<SourceDocument> = fc
  .record({
    blocks: blocksArbitrary,
    margins: fc.array(paragraph, { maxLength: 2 }),
    notes: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  })
  .map(({ blocks, margins, notes }) => {
    const calls: SourceBlock = {
      kind: 'paragraph',
      runs: [{ text: 'Xem' }, { text: '1', footnote: '0' }],
      place,
    };
    return {
      format: 'docx',
      encoding: 'unicode',
      blocks: [...blocks, calls],
      margins,
      footnotes: notes.map((own, at) => ({ id: String(at), blocks: own })),
      warnings: [],
    };
  });
