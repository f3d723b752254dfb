import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typedPassages } from '#exports/typed-passages.ts';
import { rendered } from '../markdown/rendered.ts';

const TEXT = `## 1. Việc

<Task topic="tuyen-quan" year="2025" id="nv-1">

Một.

- Hai.
- Ba <Measure metric="m" value="5" unit="%" period="2025">5 %</Measure>.

</Task>

Ngoài <Measure metric="n" value="6" unit="lớp" period="2025">sáu lớp</Measure>.

<Shortcoming topic="dan-van" year="2024">

Yếu.

</Shortcoming>`;

describe('typedPassages', () => {
  const { body, facts } = rendered(TEXT);
  const { passages, measures } = typedPassages(body);

  it('gives each passage its blocks, list items too, in the order of the facts', () => {
    assert.deepEqual(
      passages.map(({ kind, topic, year, anchor }) => ({ kind, topic, year, anchor })),
      facts.passages,
    );
    assert.deepEqual(
      passages.map(({ blocks }) => blocks.map(({ text }) => text)),
      [['Một.', 'Hai.', 'Ba 5 %.'], ['Yếu.']],
    );
  });

  it('gives each figure its words and its block, in the order of the facts', () => {
    assert.deepEqual(
      measures.map(({ words, block }) => [words, block?.anchor]),
      [
        ['5 %', facts.measures[0]?.anchor],
        ['sáu lớp', facts.measures[1]?.anchor],
      ],
    );
  });
});
