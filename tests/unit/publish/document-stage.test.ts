import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '../../../src/documents/reference.ts';
import { readVersion } from '../../../src/markdown/read-version.ts';
import { documentStage, isLetOut } from '#publish/document-stage.ts';
import { DRAFT, FILE, RELEASED, TODAY } from '../../processes/publish/proposal-repository.ts';

const reference = loadReference('content');
const stageOf = (text: string) =>
  documentStage(readVersion(Buffer.from(text), FILE, reference), TODAY);

for (const [text, stage, until] of [
  [RELEASED, 'public', null],
  [DRAFT, 'draft', null],
  [RELEASED.replace(/^release:[^]*?(?=fidelity)/mu, ''), 'draft', null],
  [RELEASED.replace('fidelity:', 'needsReview: [number]\nfidelity:'), 'needs-review', null],
  [RELEASED.replace('fidelity:', 'publishAt: 2026-03-02\nfidelity:'), 'embargo', '2026-03-02'],
  [RELEASED.replace('fidelity:', 'publishAt: 2026-03-01\nfidelity:'), 'public', null],
  [RELEASED.replace('status: amended', 'status: removed-secrecy'), 'tombstone', null],
  [RELEASED.replace('  covers: [circulation]\n', ''), 'faulty', null],
  ['không phải văn bản', 'faulty', null],
] as const)
  test(`${stage}${until ? ` until ${until}` : ''}`, () => {
    assert.deepEqual(stageOf(text), { stage, until });
  });

test('what is not there has no stage, and only what somebody let out is let out', () => {
  assert.deepEqual(documentStage(undefined, TODAY), { stage: 'none', until: null });
  const out = (
    ['none', 'faulty', 'draft', 'needs-review', 'embargo', 'public', 'tombstone'] as const
  ).filter((stage) => isLetOut({ stage, until: null }));
  assert.deepEqual(out, ['embargo', 'public', 'tombstone']);
});
