import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csvHead, csvRow, type CsvCell } from '#exports/csv.ts';

/** What a reader of RFC 4180 takes from one row. */
function readRow(row: string): string[] {
  const cells = [''];
  let isQuoted = false;
  let wasQuote = false;
  for (const sign of row.replace(/\r\n$/, '')) {
    if (sign === '"') {
      // the second of two within quotes is a sign of the cell
      if (!isQuoted && wasQuote) cells.push(`${cells.pop() ?? ''}"`);
      isQuoted = !isQuoted;
    } else if (sign === ',' && !isQuoted) cells.push('');
    else cells.push(`${cells.pop() ?? ''}${sign}`);
    wasQuote = sign === '"' && !isQuoted;
  }
  return cells;
}

const CASES: [cell: CsvCell, written: string][] = [
  ['Về “việc”', 'Về “việc”'],
  ['a, b', '"a, b"'],
  ['nói "được"', '"nói ""được"""'],
  ['hai\ndòng', '"hai\ndòng"'],
  [null, ''],
  [2025, '2025'],
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['@a', "'@a"],
  ['－cmd', "'－cmd"],
  ['-5,2', '"-5,2"'],
  ['-5%', '-5%'],
  ['-a', "'-a"],
];

describe('csvRow', () => {
  for (const [cell, written] of CASES)
    it(`writes ${JSON.stringify(cell)} as ${written}`, () => {
      assert.equal(csvRow([cell]), `${written}\r\n`);
    });

  it('is read back as the same cells, but for the apostrophe before what would run', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
        const back = readRow(csvRow(cells));
        assert.deepEqual(
          back.map((cell, at) => (cells[at] === cell ? cell : cell.replace(/^'/, ''))),
          cells,
        );
      }),
      { examples: [[['"', '']], [['""', 'a","b']]] },
    );
  });
});

it('csvHead begins with the byte order mark', () => {
  assert.equal(csvHead(['ma', 'so']), '\ufeffma,so\r\n');
});
