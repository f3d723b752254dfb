import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findForceTables } from '#gate/force-tables.ts';
import { inspect } from '#gate/inspect.ts';
import { passageOf, passagesOf } from './passage-of.ts';

const strength =
  '| Đơn vị | Quân số | Súng |\n| --- | ---: | ---: |\n| Trung đội 1 | 28 | 20 |\n| Trung đội 2 | 27 | 19 |\n';

test('a table of the strength of units needs a release', () => {
  const [finding, ...more] = findForceTables(passagesOf(strength));
  assert.equal(finding?.cover, 'force-tables');
  assert.deepEqual(more, []);
});

test('a table by place needs one too, with one row and without the name of a formation', () => {
  const place = '| Xã | Quân số | Súng |\n| --- | --- | --- |\n| Ví Dụ | 30 | 12 |\n';
  const named = '**Quân số dân quân**\n\n| Xã | Số lượng |\n| --- | --- |\n| Ví Dụ | 30 |\n';
  for (const body of [place, named]) {
    const passages = passagesOf(body);
    assert.equal(findForceTables(passages).length, 1, body);
    assert.equal(inspect(passages).length, 1, body);
  }
  const far = `Quân số dân quân ${'của các xã trong huyện '.repeat(10)}\n\n${named.slice(22)}`;
  assert.deepEqual(findForceTables(passagesOf(far)), []);
});

test('a count of arms in a sentence needs a release', () => {
  for (const text of [
    'trang bị 12 khẩu súng',
    'nhận 500 viên đạn',
    '3 cơ số đạn',
    'các hộ giao nộp 30 khẩu súng',
    'trung đội có 9 khẩu',
  ])
    assert.equal(findForceTables([passageOf(text)]).length, 1, text);
});

test('ordinary tables and figures pass', () => {
  const goals =
    '| Đơn vị | Chỉ tiêu | Kết quả |\n| --- | ---: | ---: |\n| Xã A | 28 | 20 |\n| Xã B | 27 | 19 |\n';
  assert.deepEqual(findForceTables(passagesOf(goals)), []);
  for (const text of [
    'bắn đạn thật đạt giỏi',
    '32 cơ sở dân quân tự vệ',
    'tỷ lệ quân số khỏe 98%',
    'phát 300 khẩu trang, 20 khẩu phần ăn',
    'hộ ông A có 5 khẩu',
    'di dời 4.800 hộ với 10.620 khẩu',
  ])
    assert.deepEqual(findForceTables([passageOf(text)]), [], text);
});

test('what is found is announced by the quick test', () => {
  for (const passages of [passagesOf(strength), [passageOf('12 khẩu súng')]])
    assert.deepEqual(inspect(passages), findForceTables(passages));
});
