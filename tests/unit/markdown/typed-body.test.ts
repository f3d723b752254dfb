import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedBody } from '#markdown/typed-body.ts';
import { rendered } from './rendered.ts';

const BODY = `## 1. A

Trước.

<Task topic="tuyen-quan" year="2025">

Một.

- Hai;
- Ba.

| a | b |
| - | - |
| c | d |

Bốn.

</Task>

Giữa.

<Result topic="huan-luyen" year="2024" id="kq-1">

Năm.

</Result>

<Shortcoming topic="huan-luyen" year="2024">

Sáu.

</Shortcoming>

## 2. B

<Callout>

Lời biên tập.

</Callout>

Cuối.
`;

test('each typed passage has its blocks, tables and list items too, and the rest stand outside', () => {
  const { passages, rest } = typedBody(rendered(BODY).body);
  assert.deepEqual(
    passages.map(({ kind, topic, year, blocks }) => [
      kind,
      topic,
      year,
      blocks.map(({ text }) => text).join(' / '),
    ]),
    [
      ['task', 'tuyen-quan', 2025, 'Một. / Hai; / Ba. / a b c d / Bốn.'],
      ['result', 'huan-luyen', 2024, 'Năm.'],
      ['shortcoming', 'huan-luyen', 2024, 'Sáu.'],
    ],
  );
  assert.deepEqual(
    rest.map(({ text }) => text),
    ['Trước.', 'Giữa.', 'Lời biên tập.', 'Cuối.'],
  );
});

test('a body without typed passages has only the rest', () => {
  const { passages, rest } = typedBody(rendered('Một.\n\nHai.').body);
  assert.deepEqual(passages, []);
  assert.equal(rest.length, 2);
});
