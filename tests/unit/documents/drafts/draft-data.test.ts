import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftData } from '#documents/drafts/draft-data.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { SCHEMAS } from '#schema/document.ts';

const said = {
  id: 'a',
  docType: 'chi-thi',
  date: '2024-12-20',
  issuer: 'huyen-uy',
  issuerName: null,
  locality: 'kim-dong-331',
  title: 'Về tuyển quân',
  year: 2025,
  number: null,
  topics: ['tuyen-quan'],
  planTypes: ['nhiem-vu-nam'],
  audience: 'Công dân',
  needsReview: ['body'],
};

for (const collection of COLLECTIONS)
  test(`a draft of ${collection} is valid by the schema, and no more than a draft`, () => {
    const data = SCHEMAS[collection].parse(draftData({ ...said, collection }));
    assert.equal(data.draft, true);
    assert.equal(data.release, undefined);
    assert.deepEqual(data.source, { publisher: null, url: null, captured: null });
  });

test('an announcement may belong to no plan', () => {
  const data = draftData({ ...said, collection: 'announcements', planTypes: [] });
  assert.ok(!('planTypes' in data));
});
