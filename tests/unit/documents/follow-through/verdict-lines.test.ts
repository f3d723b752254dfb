import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdictEntry, verdictLines } from '#documents/follow-through/verdict-lines.ts';
import { followVerdictSchema } from '#schema/follow-through.ts';
import { parseYaml } from '#schema/parse-yaml.ts';

test('the lines that are printed are a sound entry', () => {
  const entry = verdictEntry(
    {
      place: 'kim-dong-331',
      year: 2024,
      task: {
        document: 'ct',
        anchor: 'muc-1-1',
        number: '1.1',
        seal: 'abcdklmn',
        topic: 't',
        evidence: [],
      },
      evidence: {
        document: 'bc',
        anchor: 'muc-2-1',
        number: '2.1',
        seal: 'ijklmnop',
        kind: 'result',
        score: 50,
        reasons: [],
      },
    },
    { by: 'kho-thu', date: '2026-02-01' },
  );
  const { data } = parseYaml(verdictLines(entry), 'a.yaml');
  assert.deepEqual(followVerdictSchema.array().parse(data), [entry]);
  assert.equal(entry.seal, 'abcdklmn-ijklmnop');
});
