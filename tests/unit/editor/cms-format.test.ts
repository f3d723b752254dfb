import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cmsFormat } from '#editor/cms-format.ts';

const PATH = 'content/directives/2024/kim-dong-2024-12-20-chi-thi.mdx';
const text = readFileSync(PATH, 'utf8');

test('a file goes through the CMS and comes back as it was, but for what was changed', async () => {
  const format = cmsFormat('directives');
  const values = await format.fromFile(text.trim());
  assert.equal(values['year'], '2025');
  assert.equal(`${(await format.toFile(values)).trim()}\n`, text);
  const changed = await format.toFile({ ...values, circulation: 'Phổ biến đến thôn' });
  assert.equal(
    `${changed.trim()}\n`,
    text.replace('circulation: Phổ biến đến chi bộ', 'circulation: Phổ biến đến thôn'),
  );
});

test('an entry whose file is not known is written whole', async () => {
  const values = await cmsFormat('directives').fromFile(text);
  const written = await cmsFormat('directives').toFile(values);
  const again = await cmsFormat('directives').fromFile(written);
  for (const [name, value] of Object.entries(values))
    if (!name.startsWith('_')) assert.deepEqual(again[name], value, name);
});

test('a file that cannot be read says so where its title would stand and is never written over; faults are the CMS’s own', async () => {
  const format = cmsFormat('pages');
  assert.match(String((await format.fromFile('chữ'))['title']), /^Không đọc được/);
  const unread = await format.fromFile('---\ntitle: [\n---\n\nChữ\n');
  const filled = { ...unread, title: 'x', description: 'x', updated: '2026-11-22' };
  await assert.rejects(format.toFile(filled), (error: Error) => {
    assert.match((error.cause as Error).message, /^Không đọc được/);
    return true;
  });
  await assert.rejects(format.toFile({ title: '' }), { message: 'saving_failed' });
});
