import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { salvage } from '#documents/salvage.ts';
import { unfinishedSight } from '#markdown/unfinished-sight.ts';
import { entryOf } from './entries.ts';

const { planTypes } = loadReference('content');
const never = [...planTypes.values()].find((type) => type.publicationDefault === 'never')?.key;
const of = (frontmatter: Record<string, unknown>, planType = 'nhiem-vu-nam') =>
  entryOf(
    'a',
    {},
    {
      data: null,
      named: { planTypes: [planType] },
      unfinished: salvage({ draft: true, ...frontmatter }),
    },
  );

test('a draft with faults is seen in a preview and not on the site', () => {
  assert.equal(unfinishedSight(of({}), planTypes, 'preview'), 'whole');
  assert.equal(unfinishedSight(of({}), planTypes, 'public'), 'nothing');
});

test('what was taken out, or may have been, is not seen in a preview either', () => {
  for (const status of ['withdrawn', 'removed', 'removed-secrecy', 'removed_secrecy'])
    assert.equal(unfinishedSight(of({ status }), planTypes, 'preview'), 'nothing', status);
});

test('nor is what may never be published, nor a file that is not said to be unfinished', () => {
  assert.ok(never);
  assert.equal(unfinishedSight(of({}, never), planTypes, 'preview'), 'nothing');
  assert.equal(unfinishedSight(entryOf('a', {}, { data: null }), planTypes, 'preview'), 'nothing');
});
