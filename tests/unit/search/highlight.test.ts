import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { highlight } from '#search/highlight.ts';

const show = (text: string, ...marked: number[]) =>
  highlight(text, (word) => marked.includes(word))
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

for (const [text, marked, shown, what] of [
  ['công tác quân sự địa phương', [2, 3], 'công tác [quân sự] địa phương', 'neighbours as one'],
  ['“Quân sự”, quốc phòng', [0, 1], '“[Quân sự]”, quốc phòng', 'signs round a word stay out'],
  ['quân, sự', [0, 1], '[quân], [sự]', 'a sign parts neighbours'],
  ['số 168/2018/NĐ-CP.', [1], 'số [168/2018/NĐ-CP].', 'signs within a word stay in'],
  ['quân\u00a0sự', [0, 1], '[quân\u00a0sự]', 'hard blanks are kept'],
  ['a - b', [0, 1, 2], '[a] - [b]', 'a lone sign is not marked'],
  ['dân', [], 'dân', 'nothing to mark'],
  ['', [0], '', 'nothing at all'],
] as const) {
  test(`${what}: ${shown}`, () => {
    assert.equal(show(text, ...marked), shown);
  });
}

test('the runs together are always the text, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(20)), (text, marked) => {
      const runs = highlight(text, (word) => marked.includes(word));
      assert.equal(runs.map((run) => run.text).join(''), text);
      for (const [index, run] of runs.entries())
        assert.notEqual(run.marked, runs[index - 1]?.marked);
    }),
  );
});

test('markup stays text', () => {
  assert.deepEqual(
    highlight('<b>quân</b>', () => true),
    [
      { text: '<', marked: false },
      { text: 'b>quân</b', marked: true },
      { text: '>', marked: false },
    ],
  );
});
