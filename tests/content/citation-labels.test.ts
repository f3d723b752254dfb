import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skipWithoutTexts } from '../bench/citations/read-labels.ts';
import { scoreCitations, type Share } from '../bench/citations/score-citations.ts';

/** Floors of precision and recall; what `npm run bench:citations` gives lies some points above. */
const FLOORS = {
  dev: { spans: [0.96, 0.96], ids: [0.96, 0.96], parts: [0.97, 0.97], types: [0.95, 0.92] },
  'held-out': { spans: [0.95, 0.9], ids: [0.95, 0.9], parts: [0.95, 0.92], types: [0.95, 0.92] },
} as const;

for (const set of ['dev', 'held-out'] as const)
  test(
    `citations of the ${set} texts are found as they were labelled by hand`,
    { skip: skipWithoutTexts },
    async (t) => {
      const scores = await scoreCitations(set);
      t.diagnostic(`${String(scores.labels)} citations in ${String(scores.texts)} texts`);
      for (const [what, [precision, recall]] of Object.entries(FLOORS[set])) {
        const share: Share = scores[what as keyof (typeof FLOORS)[typeof set]];
        t.diagnostic(
          `${what}: precision ${String(share.precision)}, recall ${String(share.recall)}`,
        );
        assert.ok((share.precision ?? 0) >= precision, `precision of ${what}`);
        assert.ok((share.recall ?? 0) >= recall, `recall of ${what}`);
      }
    },
  );

test('the labelled set is as large as it should be', { skip: skipWithoutTexts }, async () => {
  const [dev, heldOut] = [await scoreCitations('dev'), await scoreCitations('held-out')];
  assert.ok(dev.labels + heldOut.labels >= 250 && dev.texts + heldOut.texts >= 15);
});
