import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOutline } from '#documents/drafts/draft-outline.ts';
import { context } from './draft-sample.ts';

test('a plan has its three parts', () => {
  assert.equal(
    draftOutline('ke-hoach'),
    '## I. Mục đích, yêu cầu\n\n## II. Nội dung\n\n## III. Tổ chức thực hiện\n',
  );
});

test('every type has headings and nothing else', () => {
  for (const docType of context.reference.docTypes.keys())
    for (const line of draftOutline(docType).split('\n')) assert.match(line, /^(?:## \S.*)?$/u);
});
