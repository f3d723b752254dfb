import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backEndWords } from '#editor/back-end-words.ts';
import { editingSchema } from '#schema/editing.ts';

test('it is said where the editor saves, and whether somebody looks it through', () => {
  const words = (given: object) => backEndWords(editingSchema.parse(given));
  assert.match(words({}), /chưa nối với máy chủ git .* npm start/);
  assert.match(
    words({ backend: 'gitea', repo: 'vp/luu', server: 'https://git.vi-du.vn' }),
    /kho vp\/luu trên Forgejo, Gitea tại git\.vi-du\.vn.* ghi ngay vào kho/,
  );
  assert.match(words({ backend: 'gitlab', repo: 'a/b' }), /GitLab.* người khác duyệt/);
});
