import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvName, resultCsv } from '#search/result-csv.ts';
import type { RegisterEntry } from '#search/register.ts';

const entry: RegisterEntry = {
  url: '/van-ban/a/',
  title: 'Chỉ thị về “quân sự”',
  number: '1/CT',
  issuer: 'Huyện ủy',
  date: '20/12/2024',
  kind: 'Chỉ thị',
  place: 'Kim Động, Hưng Yên',
  now: 'nay thuộc Hưng Yên',
};
const lineOf = (change: Partial<RegisterEntry>): string =>
  resultCsv([{ ...entry, ...change }], (path) => `https://luu.vn${path}`).split('\r\n')[1] ?? '';

test('a list has a mark of its encoding, a head, a line a document and ends with one', () => {
  const text = resultCsv([entry, entry], (path) => `https://luu.vn${path}`);
  assert.equal(text.codePointAt(0), 0xfeff);
  const lines = text.slice(1).split('\r\n');
  assert.equal(lines.length, 4);
  assert.equal(
    lines[0],
    '"Nhan đề","Số, ký hiệu",Cơ quan ban hành,Ngày,Địa phương,Nay thuộc,Loại văn bản,Địa chỉ'.replace(
      '"Nhan đề"',
      'Nhan đề',
    ),
  );
  assert.equal(
    lines[1],
    'Chỉ thị về “quân sự”,1/CT,Huyện ủy,20/12/2024,"Kim Động, Hưng Yên",nay thuộc Hưng Yên,Chỉ thị,https://luu.vn/van-ban/a/',
  );
  assert.equal(lines[3], '');
});

for (const [title, cell] of [
  ['Nói "một"', '"Nói ""một"""'],
  ['hai\r\ndòng', '"hai\r\ndòng"'.split('\r\n')[0] ?? ''],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+84', "'+84"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
] as const) {
  test(`a title ${JSON.stringify(title)} is a harmless cell`, () => {
    assert.ok(lineOf({ title }).startsWith(cell), lineOf({ title }));
  });
}

for (const [q, name] of [
  ['tuyển quân Hà Nam', 'luu-tuyen-quan-ha-nam.csv'],
  ['168/2018/NĐ-CP', 'luu-168-2018-nd-cp.csv'],
  ['', 'luu-danh-sach.csv'],
  ['“…”', 'luu-danh-sach.csv'],
] as const) {
  test(`the list of “${q}” is called ${name}`, () => {
    assert.equal(csvName(q), name);
  });
}

test('a query without end gives a name that a disk takes', () => {
  assert.ok(csvName('quân '.repeat(200)).length < 70);
});
