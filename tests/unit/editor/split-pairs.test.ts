import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitPairs } from '#editor/split-pairs.ts';

const YAML = `# đầu
id: a
topics:
  - x

# của nguồn
source:
  publisher: null
list:
- một
- hai: ba
summary: >-
  dòng một
  khoa: không phải mục
# cuối
`;

test('comments go with the field below them, lines within with the field above', () => {
  assert.deepEqual(
    splitPairs(YAML).map(({ name, text }) => [name, text.split('\n').length - 1]),
    [
      ['id', 2],
      ['topics', 2],
      ['source', 4],
      ['list', 3],
      ['summary', 4],
    ],
  );
});

test('joined again it is the same text, whatever it is', () => {
  const line = fc.constantFrom('a: 1', '  b: 2', '- c', '', '# d', 'x', 'tên: y', '...');
  fc.assert(
    fc.property(fc.array(line), fc.boolean(), (lines, ended) => {
      const text = lines.join('\n') + (ended ? '\n' : '');
      assert.equal(
        splitPairs(text)
          .map((pair) => pair.text)
          .join(''),
        text,
      );
    }),
  );
});
