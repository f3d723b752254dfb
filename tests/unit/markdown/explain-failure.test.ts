import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFailure } from '#markdown/explain-failure.ts';
import { parseBody } from '#markdown/parse.ts';

const cases: readonly (readonly [
  what: string,
  body: string,
  place: [number, number],
  says: RegExp,
])[] = [
  [
    'a tag that is never closed',
    'a\n\n<Task topic="b">\n\nc',
    [12, 1],
    /<Task> chưa được đóng.*<\/Task>/u,
  ],
  ['a tag written wrong and never closed', '<Taks topic="b">\n\nc', [10, 1], /Có lẽ là <Task>/u],
  [
    'tags that do not match',
    '<Taks topic="b">\n\nc\n\n</Task>',
    [14, 1],
    /<\/Task> không khớp.*<Taks> ở dòng 10.*có lẽ là <Task>/u,
  ],
  ['a closing tag alone', 'a </Task>', [10, 3], /không có thẻ mở/u],
  ['a comment of HTML', '<!-- a -->', [10, 1], /needsReview/u],
  ['an address in angle brackets', '<https://a.vn>', [10, 1], /\[lời\]/u],
  ['a mail address in angle brackets', '<a@b.vn>', [10, 1], /\[lời\]/u],
  ['an attribute without quotes', '<Task topic=a>', [10, 1], /tên="chữ"/u],
  [
    'a tag that opens in a cell and closes behind the table',
    'x\n\n| a |\n|---|\n<Sic correct="b">x\n\n</Sic>0',
    [12, 1],
    /Bảng.*cùng một ô/u,
  ],
  ['a “less than” before a figure', 'nhỏ hơn <5', [10, 9], /&lt;/u],
];
for (const [what, body, [line, column], says] of cases) {
  test(`explained: ${what}`, () => {
    const { failure } = parseBody(body);
    assert.ok(failure);
    const finding = explainFailure(failure, body, 10);
    assert.deepEqual([finding.line, finding.column], [line, column]);
    assert.match(`${finding.message} ${finding.remedy}`, says);
  });
}

test('a failure nobody foresaw is still told in Vietnamese, with its place', () => {
  const finding = explainFailure({ line: 2, column: 3, reason: 'Something new' }, 'a\nb c', 1);
  assert.match(finding.message, /Dấu </u);
  assert.equal(finding.line, 2);
});
