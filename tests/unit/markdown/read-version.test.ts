import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { readVersion } from '#markdown/read-version.ts';
import { contentFolder, directive, directivePath } from './content-folder.ts';

const ID = 'kim-dong-2024-12-20-chi-thi';
const reference = loadReference(contentFolder().contentDir);
const read = (body: string, fields: Record<string, string> = {}) =>
  readVersion(Buffer.from(directive(ID, body, fields)), directivePath(ID), reference);

describe('a version of a document', () => {
  it('is read with its words, its withheld places and its fields', () => {
    const version = read('Tại <Redacted reason="ten-cong-trinh" /> của huyện.', { year: '2025' });
    assert.deepEqual(
      version?.blocks.map(({ text }) => text),
      ['Tại [lược] của huyện.'],
    );
    assert.deepEqual(version.redactions, ['Tại [lược] của huyện .']);
    assert.equal(version.data.year, 2025);
  });

  it('is judged by the gate of today, for any day', () => {
    assert.equal(read('Một đoạn.')?.stateOn('2026-03-01'), 'public');
    assert.equal(read('Một đoạn.')?.isPublicOn('2026-01-01'), false, 'before its release');
    assert.equal(read('Một đoạn.', { draft: 'true' })?.stateOn('2026-03-01'), 'withheld');
    assert.equal(read('Một đoạn.', { status: 'removed' })?.stateOn('2026-03-01'), 'tombstone');
    assert.equal(read('Một đoạn.\n\nMẬT\n')?.stateOn('2026-03-01'), 'refused');
    assert.equal(read('Một {đoạn}.')?.stateOn('2026-03-01'), 'refused');
    assert.equal(read('Một đoạn.', { planTypes: '[dong-vien]' })?.stateOn('2026-03-01'), 'refused');
  });

  it('is none where the checks of today cannot read it', () => {
    assert.equal(read('Một <b đoạn.'), null);
    assert.equal(read('Một đoạn.', { year: 'chưa rõ' }), null);
    assert.equal(
      readVersion(Buffer.from('Không có khai báo.'), directivePath(ID), reference),
      null,
    );
    assert.equal(
      readVersion(Buffer.from(directive(ID, 'Một.')), 'pages/gioi-thieu.mdx', reference),
      null,
    );
  });
});
