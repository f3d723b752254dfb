import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameCover } from '#gate/name-cover.ts';
import { RELEASE_COVERS, SCHEMAS } from '#schema/document.ts';
import { fieldLabel } from '#schema/field-label.ts';

test('a clerk reads the words of the form, who edits the file its keys', () => {
  const { label } = fieldLabel(SCHEMAS.directives, ['release', 'covers']);
  assert.ok(label);
  for (const cover of RELEASE_COVERS) {
    assert.ok(nameCover(cover).includes(` ở ${label} (release.covers: ${cover})`), cover);
    assert.match(nameCover(cover), /^đánh dấu ô \p{Lu}/u);
  }
});
