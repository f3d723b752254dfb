import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { guideAddress } from '#editor/guide-address.ts';
import { editingSchema } from '#schema/editing.ts';

const address = (editing: object): string | null => guideAddress(editingSchema.parse(editing));

test('the guide is where the git server shows files; the file is there', () => {
  const repo = 'van-phong/luu';
  for (const [editing, expected] of [
    [{}, null],
    [{ backend: 'github', repo }, 'https://github.com/van-phong/luu/blob/main/CONTRIBUTING.vi.md'],
    [
      { backend: 'gitlab', repo, folder: 'kho/' },
      'https://gitlab.com/van-phong/luu/-/blob/main/kho/CONTRIBUTING.vi.md',
    ],
    [
      { backend: 'gitea', repo, server: 'https://git.vi-du.gov.vn/', branch: 'chinh' },
      'https://git.vi-du.gov.vn/van-phong/luu/src/branch/chinh/CONTRIBUTING.vi.md',
    ],
  ] as const)
    assert.equal(address(editing), expected);
  assert.ok(existsSync('CONTRIBUTING.vi.md'));
});
