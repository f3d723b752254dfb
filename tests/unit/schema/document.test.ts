import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcementSchema, directiveSchema, reportSchema, SCHEMAS } from '#schema/document.ts';
import { fieldLabel } from '#schema/field-label.ts';

const least = {
  id: 'kim-dong-2024-12-20-chi-thi',
  title: 'Về nhiệm vụ năm 2025',
  docType: 'chi-thi',
  number: null,
  issuer: 'huyen-uy',
  locality: 'kim-dong-331',
  year: 2025,
  topics: ['tuyen-quan'],
  source: { publisher: null, url: null, captured: null },
  fidelity: 'retold',
};
const directive = { ...least, issued: '2024-12-20', planTypes: ['nhiem-vu-nam'], signer: null };

test('the least a document must say is enough, and the rest gets its defaults', () => {
  const parsed = directiveSchema.parse(directive);
  assert.equal(parsed.status, 'unknown');
  assert.equal(parsed.draft, false);
  assert.equal(parsed.release, undefined);
  assert.deepEqual([parsed.relations, parsed.corrections, parsed.recipients], [[], [], []]);
  assert.ok(
    reportSchema.safeParse({ ...least, eventDate: 'XXXX-01-18', planTypes: ['a'] }).success,
  );
  assert.ok(
    announcementSchema.safeParse({ ...least, issued: '2026', audience: 'Công dân' }).success,
  );
});

test('fields of one collection are unknown to the others', () => {
  assert.equal(directiveSchema.safeParse({ ...directive, people: [] }).success, false);
  assert.equal(reportSchema.safeParse({ ...directive, eventDate: '2024' }).success, false);
});

test('addresses of sources are of the web', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'abc']) {
    const source = { publisher: null, url, captured: null };
    assert.equal(directiveSchema.safeParse({ ...directive, source }).success, false, url);
  }
});

test('attachments cannot climb out of their folder', () => {
  for (const file of ['../x.pdf', '/x.pdf', 'A.pdf', 'a b.pdf']) {
    const attachments = [{ file, label: 'Phụ lục' }];
    assert.equal(directiveSchema.safeParse({ ...directive, attachments }).success, false, file);
  }
});

test('every field of every collection has a Vietnamese label', () => {
  for (const schema of Object.values(SCHEMAS)) {
    for (const name of Object.keys(schema.shape)) assert.ok(fieldLabel(schema, [name]).label, name);
  }
});
