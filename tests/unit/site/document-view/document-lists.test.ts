import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedActs } from '#site/document-view/cited-acts.ts';
import { citedByList, citesList, relatedList } from '#site/document-view/document-lists.ts';
import { inlineHtml, type Inline } from '#site/inline.ts';
import { makeDirective, makeReport } from '../../documents/make-document.ts';
import { makeContext, makeLaw } from './make-context.ts';

const plain = (part: Inline | Inline[] | undefined): string =>
  inlineHtml(part ?? '').replace(/<[^>]+>/g, '');

test('a citation takes the kind of relation an editor gave it', () => {
  const law = makeLaw({ key: 'nd-1', number: '1/2018/NĐ-CP' });
  const document = makeDirective(
    'a',
    { relations: [{ type: 'thuc-hien', target: 'nd-1' }] },
    { facts: { citations: [{ target: 'nd-1', kind: 'law', anchor: 'muc-1-1' }] } },
  );
  const context = makeContext([document], { laws: [law] });
  const items = citesList(citedActs(context, document));
  assert.equal(items.length, 1);
  assert.equal(items[0]?.label, 'Thực hiện (theo biên tập)');
  assert.deepEqual(items[0].anchors, ['muc-1-1']);
});

test('a relation the text does not name is listed too, even to a paper nobody holds', () => {
  const document = makeDirective('a', { relations: [{ type: 'can-cu', target: '187/CT-QK' }] });
  const [item] = citesList(citedActs(makeContext([document]), document));
  assert.deepEqual(
    [item?.label, plain(item?.text), plain(item?.below)],
    [
      'Căn cứ (theo biên tập)',
      '187/CT-QK',
      'Chưa rõ tình trạng; chưa có trong kho và trong danh mục.',
    ],
  );
});

test('what the sentence does with an act is told, with its parts and on whose word', () => {
  const law = makeLaw({ key: 'nd-1', number: '1/2018/NĐ-CP' });
  const citations = [
    {
      target: 'nd-1',
      kind: 'law' as const,
      anchor: 'muc-1-1',
      parts: ['dieu-9', 'dieu-5-khoan-2'],
    },
    { target: 'nd-1', kind: 'law' as const, anchor: 'muc-1-2', type: 'can-cu' as const },
    { target: '3/2020/TT-BQP', kind: 'other' as const, anchor: 'muc-1-2' },
  ];
  const document = makeDirective('a', {}, { facts: { citations } });
  const context = makeContext([document], { laws: [law] });
  assert.deepEqual(
    citesList(citedActs(context, document)).map(({ label, text }) => [label, plain(text)]),
    [
      ['Căn cứ (đọc từ câu)', 'khoản 2 Điều 5, Điều 9: Nghị định 1/2018/NĐ-CP'],
      [undefined, '3/2020/TT-BQP'],
    ],
  );
});

test('of very many citing documents the page names the first and leads to all', () => {
  const document = makeDirective('a');
  const citing = Array.from({ length: 25 }, (_, at) =>
    makeReport(
      `b${String(at)}`,
      {},
      { facts: { citations: [{ target: 'a', kind: 'document', anchor: 'x', type: 'tong-ket' }] } },
    ),
  );
  const items = citedByList(makeContext([document, ...citing]), document);
  assert.equal(items.length, 21);
  assert.equal(items[0]?.label, 'Tổng kết văn bản này (đọc từ câu)');
  assert.match(inlineHtml(items[20]?.text ?? ''), /href="\/van-ban\/a\/duoc-dan\/".*25/);
});

test('documents that cite this one lead to the very place', () => {
  const document = makeDirective('a');
  const report = makeReport(
    'b',
    { title: 'Tổng kết' },
    {
      facts: { citations: [{ target: 'a', kind: 'document', anchor: 'ket-qua-2' }] },
    },
  );
  const [item] = citedByList(makeContext([document, report]), document);
  assert.match(inlineHtml(item?.text ?? ''), /href="\/bao-cao\/b\/#ket-qua-2"/);
  assert.equal(item?.label, 'Dẫn văn bản này');
});

test('related documents leave out the neighbours that stand on the page already', () => {
  const document = makeDirective('a', { issued: '2024-01-01' });
  const neighbour = makeDirective('b', { issued: '2023-01-01' });
  const report = makeReport('c', { issuer: 'ubnd-tinh', title: 'Tổng kết' });
  const items = relatedList(makeContext([document, neighbour, report]), document);
  assert.deepEqual(
    items.map(({ label, text }) => [label, plain(text)]),
    [['Cùng nơi, 27/11/2024', 'Tổng kết']],
  );
});
