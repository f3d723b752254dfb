import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { pipelineVersion } from '#markdown/version.ts';

const reference = loadReference('content');
const version = pipelineVersion('/', reference);

test('the same sources and lists have one version', () => {
  assert.equal(pipelineVersion('/', loadReference('content')), version);
});

test('another base path, a preview, other abbreviations, topics or names of laws are another version', () => {
  const [law] = reference.laws.values();
  assert.ok(law);
  const others = [
    pipelineVersion('/luu/', reference),
    pipelineVersion('/', reference, 'preview'),
    pipelineVersion('/', { ...reference, abbreviations: new Map() }),
    pipelineVersion('/', { ...reference, topics: new Map() }),
    pipelineVersion('/', {
      ...reference,
      laws: new Map([[law.key, { ...law, aliases: ['Luật khác'] }]]),
    }),
  ];
  assert.equal(new Set([version, ...others]).size, 6);
});

test('the history of a law is no part of it: that is asked by the documents that cite it', () => {
  const laws = new Map([...reference.laws].map(([key, law]) => [key, { ...law, history: [] }]));
  assert.equal(pipelineVersion('/', { ...reference, laws }), version);
});
