import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRegister, REGISTER_BLOCK, registerFile } from '#search/register.ts';

const rows = Array.from({ length: REGISTER_BLOCK + 6 }, (_, page) => [
  `/van-ban/${String(page)}/`,
  `Văn bản ${String(page)}`,
  '',
  'Huyện ủy',
  '20/12/2024',
  'Chỉ thị',
  'Kim Động',
  '',
]);
const files: Record<string, unknown> = {
  [registerFile('s', 0)]: rows.slice(0, REGISTER_BLOCK),
  [registerFile('s', 1)]: rows.slice(REGISTER_BLOCK),
};
const head = { stamp: 's', documents: rows.length };

test('entries come in the order asked for, and a file is read once', async () => {
  const asked: string[] = [];
  const register = openRegister(head, (name) => {
    asked.push(name);
    return Promise.resolve(files[name]);
  });
  assert.deepEqual(asked, []);
  const heard: [number, number][] = [];
  const entries = await register.entries([REGISTER_BLOCK + 1, 3, 2], (done, all) =>
    heard.push([done, all]),
  );
  assert.deepEqual(
    entries.map(({ url }) => url),
    [`/van-ban/${String(REGISTER_BLOCK + 1)}/`, '/van-ban/3/', '/van-ban/2/'],
  );
  assert.equal(entries[1]?.issuer, 'Huyện ủy');
  assert.deepEqual(heard, [
    [1, 2],
    [2, 2],
  ]);
  await register.entries([0]);
  assert.equal(asked.length, 2);
});

test('a file that could not be had is asked for again', async () => {
  let fails = true;
  const register = openRegister(head, (name) =>
    fails ? Promise.reject(new Error('offline')) : Promise.resolve(files[name]),
  );
  await assert.rejects(register.entries([1]), /offline/);
  fails = false;
  assert.equal((await register.entries([1]))[0]?.title, 'Văn bản 1');
});

test('a page beyond the end is a fault', async () => {
  const register = openRegister(head, (name) => Promise.resolve(files[name]));
  await assert.rejects(register.entries([REGISTER_BLOCK + 60]), /there is no document/);
});
