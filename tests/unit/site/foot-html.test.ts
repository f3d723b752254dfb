import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeSchema } from '#schema/office.ts';
import { footHtml } from '#site/foot-html.ts';

test('the foot tells who keeps the archive, where to reach it and who answers for it', () => {
  const office = officeSchema.parse({
    office: 'Ban <A>',
    phone: '024 0000 0000',
    responsible: 'Trưởng ban',
  });
  const lines = footHtml(office).replace(/\s+/g, ' ');
  assert.match(lines, /<li>Lưu: Ban &lt;A&gt;; địa chỉ/);
  assert.match(lines, /<p> Ban &lt;A&gt;, 024 0000 0000\. Chịu trách nhiệm nội dung: Trưởng ban </);
});

test('an archive of no office has no such line, and is not taken for another', () => {
  for (const office of [undefined, officeSchema.parse({})]) {
    const html = footHtml(office);
    assert.match(html, /<li>Lưu: trang này; địa chỉ/);
    assert.doesNotMatch(html, /024|Chịu trách nhiệm/);
  }
});
