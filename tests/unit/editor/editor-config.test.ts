import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { editorConfig } from '#editor/editor-config.ts';
import { ENTRY_KINDS } from '#editor/entry-schema.ts';
import { editingSchema } from '#schema/editing.ts';

const reference = loadReference('content');
const config = editorConfig(reference, reference.editing, '/luu/');

test('every kind of entry has a collection, with the files where the archive has them', () => {
  assert.deepEqual(
    config.collections.map(({ name, folder }) => [name, folder]),
    ENTRY_KINDS.map((kind) => [kind, `content/${kind}`]),
  );
  assert.deepEqual(
    config.collections.map(({ path }) => path),
    [
      "{{fields.issued | date('YYYY', 'utc')}}/{{slug}}",
      "{{fields.eventDate | date('YYYY', 'utc')}}/{{slug}}",
      "{{fields.issued | date('YYYY', 'utc')}}/{{slug}}",
      '{{slug}}',
    ],
  );
});

test('a form begins with what tells a text from others and ends with its body, raw only', () => {
  const { fields } = config.collections[0] ?? { fields: [] };
  assert.deepEqual(
    fields.slice(0, 5).map(({ name }) => name),
    ['id', 'title', 'docType', 'number', 'issued'],
  );
  assert.deepEqual(fields.at(-1)?.modes, ['raw']);
});

test('choices are the lists of the archive', () => {
  const fields = config.collections[0]?.fields ?? [];
  for (const [name, size] of [
    ['issuer', reference.issuers.size],
    ['docType', reference.docTypes.size],
    ['topics', reference.topics.size],
    ['planTypes', reference.planTypes.size],
  ] as const)
    assert.equal(fields.find((field) => field.name === name)?.options?.length, size, name);
});

test('proposals are looked through where the server can, and a folder of the repository is heeded', () => {
  const mode = (given: object) =>
    editorConfig(reference, editingSchema.parse({ repo: 'a/b', ...given }), '/').publish_mode;
  assert.equal(mode({ backend: 'gitlab' }), 'editorial_workflow');
  assert.equal(mode({ backend: 'gitlab', review: false }), 'simple');
  assert.equal(mode({ backend: 'gitea', server: 'https://git.vi-du.vn' }), 'simple');
  assert.equal(
    editorConfig(reference, editingSchema.parse({ folder: 'kho/' }), '/').collections[0]?.folder,
    'kho/content/directives',
  );
});

test('nothing is deleted, and no release is copied along with a text', () => {
  for (const { name, ...collection } of config.collections)
    assert.deepEqual([collection.delete, collection.duplicate], [false, false], name);
});

test('a picture put into the CMS is not published', () => {
  assert.equal(config.media_folder, 'originals');
  assert.equal(config.public_folder, '/originals');
});

test('nothing of the configuration leads to another host', () => {
  const hosts = JSON.stringify(config).match(/https?:\/\/\w[^/"\s]*/g) ?? [];
  assert.deepEqual([...new Set(hosts)].toSorted(), ['http://localhost', 'https://vi-du.gov.vn']);
});
