import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { packDraft } from '../../../../src/elements/draft-desk/pack-draft.ts';

const path = 'content/directives/2025/x.mdx';

test('a draft without pictures is its file, byte for byte', () => {
  const packed = packDraft(path, '---\nid: x\n---\n\nChữ.\n', []);
  assert.equal(packed.name, 'x.mdx');
  assert.equal(strFromU8(packed.bytes), '---\nid: x\n---\n\nChữ.\n');
});

test('with pictures it is a zip that unpacks into the folder of the project', () => {
  const picture = { path: 'attachments/x/anh-1.png', bytes: new Uint8Array([1, 2, 3]) };
  const packed = packDraft(path, 'Chữ', [
    picture,
    { path: 'attachments/x/anh-2.gif', bytes: null },
  ]);
  assert.equal(packed.name, 'x.zip');
  assert.deepEqual(packed.left, ['attachments/x/anh-2.gif']);
  const files = unzipSync(packed.bytes);
  assert.deepEqual(Object.keys(files), [path, 'public/attachments/x/anh-1.png']);
  assert.deepEqual(files['public/attachments/x/anh-1.png'], picture.bytes);
});

test('where no picture could be kept, it is the file alone, and says what is left out', () => {
  const packed = packDraft(path, 'Chữ', [{ path: 'attachments/x/anh-1.gif', bytes: null }]);
  assert.equal(packed.name, 'x.mdx');
  assert.deepEqual(packed.left, ['attachments/x/anh-1.gif']);
});
