import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Section } from '#documents/document.ts';
import { bodyHtml, type BodyNotes } from '#site/document-view/body-html.ts';

const nothing: BodyNotes = { passages: [], targets: {} };
const section = (data: Partial<Section>): Section => ({
  anchor: 'muc-1',
  number: '1',
  title: 'Tuyển quân',
  html: '<p class="y" id="muc-1-1">Chữ</p>',
  blocks: [{ anchor: 'muc-1-1', number: '1.1', text: 'Chữ' }],
  cites: [],
  ...data,
});
const body = (data: Partial<Section>, notes = nothing): string =>
  bodyHtml({ sections: [section(data)], footnotes: '' }, notes);

test('a short number hangs beside the section and is spoken in its heading', () => {
  const html = body({});
  assert.match(
    html,
    /<section class="blk" id="muc-1"><span class="no" aria-hidden="true">1<\/span>/,
  );
  assert.match(html, /<h2><span class="vh">1\. <\/span>Tuyển quân<\/h2>/);
});

test('a long number stands in the heading', () => {
  const html = body({ number: 'Điều 5' });
  assert.match(html, /<h2>Điều 5\. Tuyển quân<\/h2>/);
  assert.doesNotMatch(html, /class="no"/);
});

test('what stands before the first heading has neither heading nor anchor', () => {
  const html = body({ anchor: null, number: null, title: null });
  assert.match(html, /^<section class="blk"><div class="tx"><p/);
});

test('titles are text, never markup', () => {
  assert.match(body({ title: 'a <b> & c' }), /a &lt;b&gt; &amp; c/);
});

test('a section without notes has no empty margin', () => {
  assert.doesNotMatch(body({}), /<aside/);
});

test('typed passages of one kind and year are said together, each topic once', () => {
  const passage = (topic: string) => ({ anchor: 'muc-1-1', label: 'Nhiệm vụ 2025', topic });
  const html = body({}, { ...nothing, passages: [passage('A'), passage('B'), passage('A')] });
  assert.match(html, /<li><b>Nhiệm vụ 2025<\/b>A; B<\/li>/);
});

test('what reports say of tasks stands with the tasks of its year, or in a note of its own', () => {
  const follow = [{ anchor: 'muc-1-1', word: 'có kết quả', note: 'có kết quả' }];
  const passages = [
    { anchor: 'muc-1-1', label: 'Nhiệm vụ 2025', topic: 'A' },
    { anchor: 'muc-1', label: 'Kết quả 2024', topic: 'B' },
  ];
  const told = body({}, { ...nothing, passages, follow });
  assert.match(told, /<li><b>Nhiệm vụ 2025<\/b>A: có kết quả<\/li>/);
  assert.match(told, /<li><b>Kết quả 2024<\/b>B<\/li>/);
  assert.doesNotMatch(told, /Thực hiện/);
  const years = [...passages, { anchor: 'muc-1-1', label: 'Nhiệm vụ 2026', topic: 'C' }];
  for (const several of [[], years])
    assert.match(
      body({}, { ...nothing, passages: several, follow }),
      /<li><b>Thực hiện<\/b>có kết quả<\/li>/,
    );
});

test('more than three topics are counted, not listed', () => {
  const passages = ['A', 'B', 'C', 'D', 'E'].map((topic) => ({
    anchor: 'muc-1-1',
    label: 'Kết quả 2024',
    topic,
  }));
  assert.match(
    body({}, { ...nothing, passages }),
    /A; B; C; <span class="quiet">và 2 chủ đề khác<\/span>/,
  );
});

test('a passage stands beside the section it is in, and no other', () => {
  const passages = [{ anchor: 'muc-2-1', label: 'Nhiệm vụ 2025', topic: 'A' }];
  assert.doesNotMatch(body({}, { ...nothing, passages }), /Nhiệm vụ/);
});

test('a section shows the notes of what it cites', () => {
  const targets = { luat: ['đã được sửa đổi'], khac: ['không thấy'] };
  const html = body({ cites: ['luat'] }, { ...nothing, targets });
  assert.match(html, /<li>đã được sửa đổi<\/li>/);
  assert.doesNotMatch(html, /không thấy/);
});

const SIGN =
  '<span class="cite-st amend"><svg></svg><span class="vh"> (đã được sửa đổi)</span></span>';

test('the sign of a citation is tied to the last word of its link', () => {
  const html = body({ html: `<a class="cite" href="/x/">Luật Nghĩa vụ quân sự</a>${SIGN} chưa` });
  assert.match(
    html,
    /quân <span class="nb">sự<span class="cite-st amend">.*<\/span><\/span><\/a> chưa/,
  );
});

test('where the link ends with a number, the sign goes into its box', () => {
  const link = '<a class="cite" href="/x/">số <span class="nb">21/2019/NĐ-CP</span></a>';
  const html = body({ html: `${link}${SIGN} ngày` });
  assert.match(
    html,
    /<span class="nb">21\/2019\/NĐ-CP<span class="cite-st amend">.*<\/span><\/span><\/a> ngày/,
  );
  assert.equal(html.match(/class="nb"/g)?.length, 1);
});

test('footnotes come last', () => {
  assert.match(
    bodyHtml({ sections: [], footnotes: '<p>1</p>' }, nothing),
    /^<div class="fn"><p>1<\/p><\/div>$/,
  );
});
