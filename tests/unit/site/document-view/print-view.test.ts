import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DirectiveData } from '#schema/document.ts';
import { citedActs } from '#site/document-view/cited-acts.ts';
import { printView } from '#site/document-view/print-view.ts';
import { inlineHtml } from '#site/inline.ts';
import { makeDirective } from '../../documents/make-document.ts';
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

test('notes give the address, the omissions, and the cited acts that changed', () => {
  const notes = view({ fidelity: 'verbatim' }).notes.map((note) =>
    inlineHtml(note).replace(/<[^>]+>/g, ''),
  );
  assert.equal(notes.length, 2);
  assert.match(notes[0] ?? '', /https:\/\/luu\.example\/van-ban\/a\/.*Có 1 chỗ lược\./);
  assert.match(notes[1] ?? '', /đã được sửa đổi bởi nd-2/);
});

test('on paper there are no links', () => {
  for (const note of view({}).notes) assert.doesNotMatch(inlineHtml(note), /<a /);
});

test('a retold text says so under its title and in the notes', () => {
  const { how, notes } = view({ fidelity: 'retold' });
  assert.equal(how, 'Thuật lại từ nguồn, không phải nguyên văn');
  assert.match(inlineHtml(notes[1] ?? []), /Nguồn: chưa rõ\./);
  assert.equal(view({ fidelity: 'verbatim' }).how, null);
});
