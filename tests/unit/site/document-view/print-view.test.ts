import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DirectiveData } from '#schema/document.ts';
import { citedActs } from '#site/document-view/cited-acts.ts';
import { printView, type PrintNote } from '#site/document-view/print-view.ts';
import { inlineHtml } from '#site/inline.ts';
import { asHeld, makeDirective, makeReport } from '../../documents/make-document.ts';
import { makeContext, makeLaw } from './make-context.ts';

const view = (data: Partial<DirectiveData>) => {
  const law = makeLaw({
    key: 'nd-1',
    number: '1/2018/NĐ-CP',
    history: [{ date: '2020-01-01', event: 'sua-doi', by: 'nd-2', confidence: 'verified' }],
  });
  const citations = [{ target: 'nd-1', kind: 'law' as const, anchor: 'a' }];
  const document = makeDirective('a', data, { facts: { citations, redactions: 1 } });
  const context = makeContext([document], { laws: [law] });
  return printView(context, document, citedActs(context, document));
};

test('the head describes the paper: issuer, number or none, place and day, whose it is', () => {
  const { issuer, number, placed, branch, type } = view({});
  assert.deepEqual(
    { issuer, number, placed, branch, type },
    {
      issuer: 'Huyện ủy Kim Động',
      number: 'Số: không ghi',
      placed: 'Kim Động, ngày 20 tháng 12 năm 2024',
      branch: 'Văn bản của Đảng',
      type: 'Chỉ thị',
    },
  );
});

test('whose paper it is decides what is said to be left out; only directives bear it', () => {
  for (const [issuer, of, left] of [
    ['huyen-uy', 'Văn bản của Đảng', /Không in lại tiêu đề của Đảng, chữ ký, dấu/],
    ['ubnd-tinh', 'Văn bản của cơ quan nhà nước', /Không in lại Quốc hiệu, Tiêu ngữ, chữ ký, dấu/],
  ] as const) {
    const { branch, how } = view({ issuer });
    assert.equal(branch, of);
    assert.match(how.join(' '), left);
  }
  const report = makeReport('b', { number: null, venue: 'Hội trường huyện' });
  const paper = printView(makeContext([report]), report, []);
  assert.equal(paper.branch, null);
  assert.equal(paper.number, null);
  assert.doesNotMatch(paper.how.join(' '), /Không in lại/);
  assert.ok(paper.facts.some(({ value }) => value === 'Hội trường huyện'));
});

test('every sheet names the document, its address and the day of the version', () => {
  const { label, url, version } = view({
    number: '12-CT/HU',
    corrections: [{ date: '2026-03-04', kind: 'dinh-chinh', note: 'x' }],
  });
  assert.equal(label, '12-CT/HU, Huyện ủy Kim Động, 20/12/2024');
  assert.equal(url, 'https://luu.example/van-ban/a/');
  assert.equal(version, 'Bản ngày 04/3/2026');
});

test('a draft of a preview calls itself one', () => {
  const draft = asHeld(makeDirective('a'));
  const { kind, from, version } = printView(makeContext([draft]), draft, []);
  assert.deepEqual([kind, version], ['Bản nháp', 'Bản nháp, chưa công bố']);
  assert.match(from, /bản xem trước/);
  assert.equal(view({}).kind, 'Bản tham khảo');
});

const textOf = ({ text }: PrintNote): string => inlineHtml(text).replace(/<[^>]+>/g, '');

test('notes give the omissions and how each cited act stands, with its places', () => {
  const notes = view({ fidelity: 'verbatim' }).notes;
  assert.equal(notes.length, 2);
  assert.equal(textOf(notes[0] ?? { text: [] }), 'Có 1 chỗ lược.');
  assert.match(textOf(notes[1] ?? { text: [] }), /: đã được sửa đổi bởi nd-2/);
  assert.deepEqual(notes[1]?.anchors, ['a']);
});

test('on paper there are no links', () => {
  for (const { text } of view({}).notes) assert.doesNotMatch(inlineHtml(text), /<a /);
});

test('a retold text says so under its title and in the notes', () => {
  const { how, notes } = view({ fidelity: 'retold' });
  assert.equal(how[0], 'Thuật lại từ nguồn, không phải nguyên văn.');
  assert.match(textOf(notes[0] ?? { text: [] }), /Nguồn: chưa rõ\. Có 1 chỗ lược\./);
  assert.doesNotMatch(view({ fidelity: 'verbatim' }).how.join(' '), /Thuật lại/);
});
