import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citingSentence } from '#documents/citing-sentence.ts';

const names = ['168/2018/NĐ-CP', 'Nghị định 168'];

test('the sentence that names the law is shown, not its neighbours', () => {
  const text =
    'Quán triệt nghị quyết của cấp trên. Thực hiện Nghị định số 168/2018/NĐ-CP về công tác quốc phòng. Tổ chức sơ kết.';
  assert.equal(
    citingSentence(text, names),
    'Thực hiện Nghị định số 168/2018/NĐ-CP về công tác quốc phòng.',
  );
});

test('blanks and dashes in a number do not hide it', () => {
  for (const number of ['168 / 2018 / NĐ - CP', '168/2018/NĐ–CP', '168/2018/nđ-cp']) {
    const text = `Mở đầu. Theo Nghị định ${number} đã nêu.`;
    assert.equal(citingSentence(text, names), `Theo Nghị định ${number} đã nêu.`, number);
  }
});

test('where no name is found the first sentence stands in', () => {
  assert.equal(citingSentence('Câu một. Câu hai.', ['Luật Biên phòng']), 'Câu một.');
  assert.equal(citingSentence('', names), '');
});

test('a long sentence is cut at words and keeps the name', () => {
  const filler = 'đẩy mạnh tuyên truyền giáo dục '.repeat(20);
  const text = `Tiếp tục ${filler}theo Nghị định 168/2018/NĐ-CP và ${filler}ở cơ sở.`;
  const shown = citingSentence(text, names);
  assert.ok(shown.length <= 326, String(shown.length));
  assert.match(shown, /^… .*168\/2018\/NĐ-CP.* …$/u);
  assert.ok(text.includes(shown.slice(2, -2)), 'no word is cut');
});
