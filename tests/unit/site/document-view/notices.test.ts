import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument } from '#documents/document.ts';
import { citedActs } from '#site/document-view/cited-acts.ts';
import { notices } from '#site/document-view/notices.ts';
import { inlineHtml } from '#site/inline.ts';
import { makeAnnouncement, makeDirective, makeReport } from '../../documents/make-document.ts';
import { makeContext, makeLaw } from './make-context.ts';

const amended = makeLaw({
  key: 'nd-1',
  number: '1/2018/NĐ-CP',
  history: [{ date: '2020-01-01', event: 'sua-doi', by: 'nd-2', confidence: 'verified' }],
});
const unknown = makeLaw({ key: 'nd-3', number: '3/2018/NĐ-CP' });

function told(document: ArchiveDocument, others: ArchiveDocument[] = [], today = '2026-06-01') {
  const context = makeContext([document, ...others], { laws: [amended, unknown], today });
  return notices(context, document, citedActs(context, document)).map(({ tone, lead, text }) => ({
    tone,
    lead,
    text: inlineHtml(text).replace(/<[^>]+>/g, ''),
  }));
}

const verbatim = { fidelity: 'verbatim' as const, locality: 'viet-nam' };

test('a current text kept word for word needs no notice', () => {
  assert.deepEqual(told(makeDirective('a', { ...verbatim, year: 2026, issued: '2026-01-02' })), []);
});

test('a directive whose year is over says so', () => {
  const [notice] = told(makeDirective('a', { ...verbatim, year: 2025 }));
  assert.equal(notice?.tone, 'amend');
  assert.equal(notice.lead, 'Chỉ thị đặt nhiệm vụ cho năm 2025, nay đã qua.');
});

test('in that year it did not say so yet', () => {
  assert.deepEqual(told(makeDirective('a', { ...verbatim, year: 2025 }), [], '2025-12-31'), []);
});

test('a place that ended says since when and where its ground is now', () => {
  const report = makeReport('a', { fidelity: 'verbatim', locality: 'kim-dong-331' });
  const [notice] = told(report);
  assert.equal(notice?.tone, undefined);
  assert.match(notice?.text ?? '', /^Huyện Kim Động không còn từ 01\/7\/2025; địa bàn nay thuộc /);
});

test('the place still stood on the day before', () => {
  const report = makeReport('a', { fidelity: 'verbatim', locality: 'kim-dong-331' });
  assert.deepEqual(told(report, [], '2025-06-30'), []);
});

test('changed laws are counted among all that are cited', () => {
  const citations = ['nd-1', 'nd-3'].map((target) => ({
    target,
    kind: 'law' as const,
    anchor: 'a',
  }));
  const document = makeReport('a', verbatim, { facts: { citations } });
  const [notice] = told(document);
  assert.equal(notice?.tone, 'amend');
  assert.equal(notice.text, 'Trong 2 văn bản được dẫn, 1 đã được sửa đổi, 1 chưa rõ tình trạng.');
});

test('laws of unknown standing alone are no news', () => {
  const citations = [{ target: 'nd-3', kind: 'law' as const, anchor: 'a' }];
  assert.deepEqual(told(makeReport('a', verbatim, { facts: { citations } })), []);
});

test('a retold text says so, and names its source or that it is unknown', () => {
  const source = { publisher: 'Báo Mẫu', url: null, captured: null };
  const [named] = told(makeReport('a', { locality: 'viet-nam', source }));
  assert.equal(named?.text, 'Thuật lại từ nguồn, không phải nguyên văn. Nguồn: Báo Mẫu.');
  const [unnamed] = told(makeReport('b', { locality: 'viet-nam' }));
  assert.equal(
    unnamed?.text,
    'Thuật lại từ nguồn, không phải nguyên văn. Nguồn: chưa rõ nơi đăng.',
  );
});

test('an announcement past its last day is marked as over', () => {
  const announcement = makeAnnouncement('a', { ...verbatim, until: '2026-05-31' });
  const [notice] = told(announcement);
  assert.deepEqual(notice, {
    tone: 'ended',
    lead: 'Thông báo đã hết hạn.',
    text: 'Chỉ áp dụng đến hết ngày 31/5/2026. ',
  });
  assert.deepEqual(told(announcement, [], '2026-05-31'), []);
});

test('a replaced document names what replaced it', () => {
  const successor = makeDirective('moi', {
    title: 'Chỉ thị mới',
    relations: [{ type: 'thay-the', target: 'a' }],
  });
  const [notice] = told(makeDirective('a', { ...verbatim, status: 'replaced' }), [successor]);
  assert.deepEqual(notice, {
    tone: 'ended',
    lead: 'Văn bản đã được thay thế.',
    text: 'Bởi: Chỉ thị mới. ',
  });
});

test('corrections are announced with the latest day', () => {
  const corrections = [
    { date: '2026-03-01', kind: 'dinh-chinh' as const, note: 'a' },
    { date: '2026-02-01', kind: 'bo-sung' as const, note: 'b' },
  ];
  const [notice] = told(makeReport('a', { ...verbatim, corrections }));
  assert.match(notice?.text ?? '', /lần cuối ngày 01\/3\/2026/);
});
