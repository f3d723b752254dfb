import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOCUMENT_TABLE, TEXT_TABLES } from '#exports/data-tables.ts';
import { recordText } from '#exports/record-text.ts';
import { rendered } from '../markdown/rendered.ts';
import { sampleHead } from './sample-head.ts';

const MDX = `<Task topic="tuyen-quan" year="2025">

Giao <Measure metric="Giao quân" value="100" unit="%" period="2025">100%</Measure>.

</Task>`;
const { body, facts } = rendered(MDX);
const citation = {
  target: '168-2018-nd-cp',
  kind: 'law' as const,
  name: 'Nghị định 168/2018/NĐ-CP',
  url: null,
  type: 'can-cu' as const,
  typeBasis: 'text' as const,
  parts: ['dieu-5', 'dieu-6'],
  anchor: 'mo-dau-1',
  onDay: null,
  today: null,
};
const record = {
  ...sampleHead(),
  ...recordText({ facts }, body, [{ citation, names: ['168'] }], String),
};

describe('tables', () => {
  for (const table of [DOCUMENT_TABLE, ...TEXT_TABLES])
    it(`${table.file} has a cell for each column, and columns with names of their own`, () => {
      const rows = table.rows(record);
      assert.equal(rows.length, 1);
      assert.equal(rows[0]?.length, table.columns.length);
      const names = table.columns.map(([name]) => name);
      assert.deepEqual([...new Set(names)], names);
      for (const name of names) assert.match(name, /^[a-z]+(?:_[a-z]+)*$/);
    });

  it('say where a passage, a figure, a citation stands', () => {
    for (const table of TEXT_TABLES)
      assert.match(String(table.rows(record)[0]?.at(-1)), /chi-thi\/#mo-dau-1$/);
  });
});
