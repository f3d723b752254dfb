import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDebts } from '#lint/debts/write-debts.ts';
import { exampleDebt, exampleReport } from './example-report.ts';

const report = exampleReport([exampleDebt({ message: 'Dẫn <a> & “b” *c* [d].' })], { faulty: 1 });

test('as Markdown, signs that would be marks are escaped', () => {
  assert.equal(
    writeDebts(report, 'md'),
    `# Nợ biên tập, 22/11/2026

1 việc: 0 gấp, 0 cần làm, 1 khi có thể.

## Khi có thể

### Chưa có tóm tắt (1)

Viết tóm tắt.

- \`content/a.mdx:3:5\` Dẫn \\<a\\> & “b” \\*c\\* \\[d\\].

1 tệp còn lỗi nên không xét ở đây: npm run lint:content.
`,
  );
});

test('as HTML it is a page without style or script, not to be indexed', () => {
  const html = writeDebts(report, 'html');
  assert.match(html, /^<!doctype html>\n<html lang="vi">/u);
  assert.match(html, /<meta name="robots" content="noindex">/u);
  assert.match(html, /<li><code>content\/a\.mdx:3:5<\/code> Dẫn &#60;a&#62; &#38; “b” \*c\*/u);
  assert.doesNotMatch(html, /<(?:style|script)|style=/u);
});
