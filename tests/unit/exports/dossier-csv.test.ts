import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dossierCsv } from '#exports/dossier-csv.ts';
import { makeEntry } from './make-entry.ts';

const rows = (text: string): string[] => text.slice(1).trimEnd().split('\r\n');

test('a table begins with the mark that spreadsheets need, and its head', () => {
  const text = dossierCsv([makeEntry()]);
  assert.equal(text.charCodeAt(0), 0xfeff);
  assert.match(rows(text)[0] ?? '', /^STT,Nhan đề,.*,Địa chỉ$/);
  assert.equal(
    rows(text)[1],
    '1,Về nhiệm vụ mẫu,Chỉ thị,02/CT-UBND,Ủy ban nhân dân huyện Mẫu,05/01/2024,,,,Có,https://luu.example/van-ban/a/',
  );
});

for (const [what, note, cell] of [
  ['a semicolon', 'a; b', '"a; b"'],
  ['a comma', 'a, b', '"a, b"'],
  ['quotes', 'nói "có"', '"nói ""có"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a formula', '=1+1', "'=1+1"],
] as const)
  test(`a note with ${what} stays one cell of text`, () => {
    const text = dossierCsv([makeEntry({}, { item: { at: 'van-ban/a', anchor: '', note } })]);
    assert.ok(text.includes(`,${cell},Có,`), text);
  });

test('what is not there stays in the table with its address', () => {
  const [, row] = rows(
    dossierCsv([
      makeEntry(null, {
        item: { at: 'van-ban/a', anchor: 'muc-1', note: 'giữ' },
        fault: 'Không có ở địa chỉ này',
      }),
    ]),
  );
  assert.equal(row, '1,,,,,,muc-1,,giữ,Không có ở địa chỉ này,https://luu.example/van-ban/a/');
});
