import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { describe, it } from 'node:test';
import { recordText, type CitedRecord } from '#exports/record-text.ts';
import { rendered } from '../markdown/rendered.ts';

const { body, facts } = rendered(
  '## 1. Tuyển quân\n\nKhông nêu. Theo Nghị định số 168/2018/NĐ-CP, giao <Measure metric="m" value="5" unit="%" period="2025">5%</Measure>. Hết.[^a]\n\n[^a]: Lời.',
);
const cited: CitedRecord = {
  citation: {
    target: '168-2018-nd-cp',
    kind: 'law',
    name: 'Nghị định 168/2018/NĐ-CP',
    url: 'https://a.vn/can-cu/168-2018-nd-cp/',
    type: 'dan',
    typeBasis: 'text',
    parts: [],
    anchor: 'muc-1-1',
    onDay: 'in-force',
    today: { status: 'amended', since: '2025-08-07', by: '220-2025-nd-cp' },
  },
  names: ['168/2018/NĐ-CP'],
};

describe('recordText', () => {
  const record = recordText({ facts }, body, [cited], (key) => key);

  it('gives citations and figures the sentence that they stand in', () => {
    const sentence = 'Theo Nghị định số 168/2018/NĐ-CP, giao 5%.';
    assert.equal(record.citations[0]?.sentence, sentence);
    assert.equal(record.measures[0]?.sentence, sentence);
  });

  it('says null of a citation that only an editor gave', () => {
    const given = { ...cited, citation: { ...cited.citation, anchor: null } };
    assert.equal(recordText({ facts }, body, [given], String).citations[0]?.sentence, null);
  });

  it('has the hash of the words that stand in it, so that anybody can compute it', () => {
    const { sections, notes, sha256 } = record.text;
    const lines = sections.flatMap(({ title, blocks }) => [
      ...(title === null ? [] : [title]),
      ...blocks.map(({ text }) => text),
    ]);
    const words = [...lines, ...notes.map(({ text }) => text)].map((line) => `${line}\n`).join('');
    assert.equal(sha256, hash('sha256', words));
    assert.equal(notes.length, 1);
  });
});
