import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { historyChange, unsaidChanges } from '#documents/history/document-history.ts';
import { makeDirective } from '../make-document.ts';

const data = (fields: object) => makeDirective('a', fields).data;
const ENTRY = { date: '2026-03-02', kind: 'dinh-chinh' as const, note: 'Sửa.' };

describe('a change between two versions', () => {
  it('has the fields where one that readers see differs', () => {
    const [before, after] = [data({ title: 'Cũ' }), data({ title: 'Mới' })];
    assert.deepEqual(historyChange('2026-03-02', before, after, false), {
      day: '2026-03-02',
      corrections: [],
      fields: { before, after },
      words: false,
    });
  });

  it('has none where only fields differ that nobody sees, or that are told elsewhere', () => {
    const after = data({
      aliases: ['b'],
      corrections: [ENTRY],
      relations: [{ type: 'can-cu', target: 'zzcanary' }],
    });
    const change = historyChange('2026-03-02', data({}), after, true);
    assert.equal(change.fields, null);
    assert.deepEqual(change.corrections, [ENTRY]);
  });
});

describe('what is due', () => {
  it('is every change of words without a correction', () => {
    const change = { day: '2026-03-02', corrections: [], fields: null, words: true };
    const others = [
      { ...change, corrections: [ENTRY] },
      { ...change, words: false },
    ];
    const history = { changes: [change, ...others], hiddenBefore: null, differences: null };
    assert.deepEqual(unsaidChanges(history), [change]);
  });
});
