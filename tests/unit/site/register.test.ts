import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerRows, standingHtml, type RegisterRow } from '#site/register.ts';

const row: RegisterRow = {
  path: '/van-ban/a/',
  title: 'Về nhiệm vụ giai đoạn 2024–2030',
  day: '20/12/2024',
  number: '52-NQ/TU',
  docType: 'Nghị quyết',
  issuer: 'Tỉnh ủy Hà Nam',
  place: 'Hà Nam',
  now: 'nay thuộc Ninh Bình',
  standing: { sign: 'ended', word: 'Hết năm thực hiện' },
};
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('a row reads as one line: day, number, title, type, issuer, place, standing', () => {
  assert.equal(
    words(registerRows([row])),
    '20/12/2024 52-NQ/TUVề nhiệm vụ giai đoạn 2024–2030Nghị quyết Tỉnh ủy Hà Nam Hà Nam, nay thuộc Ninh Bình Hết năm thực hiện',
  );
});

test('what a document lacks is said or left out', () => {
  const bare = registerRows([{ ...row, number: null, now: null, standing: null }]);
  assert.match(bare, /không số/);
  assert.doesNotMatch(bare, /nay thuộc|class="state/);
});

test('nothing in a row is read as markup', () => {
  const html = registerRows([
    { ...row, title: '<script>"x"</script>', number: '<b>', issuer: 'A & B', place: "'>" },
  ]);
  assert.doesNotMatch(html, /<script|<b>|A & B|'>/);
  assert.match(html, /&lt;script&gt;/);
});

test('the link comes first in the title and leads to the document', () => {
  assert.match(registerRows([row]), /<p class="t"><a href="\/van-ban\/a\/">Về nhiệm vụ/);
});

test('a standing is told by its sign and its word', () => {
  const html = standingHtml({ sign: 'amended', word: 'Đã được sửa đổi' });
  assert.match(html, /class="state amend"><svg [^>]*aria-hidden="true"/);
  assert.equal(words(html), 'Đã được sửa đổi');
});

test('a row of a draft looks different, a row of a public document as ever', () => {
  assert.match(registerRows([{ ...row, draft: true }]), /^<li class="nhap">/u);
  assert.match(registerRows([{ ...row, path: '/van-ban/b/' }]), /^<li>/u);
});
