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
  const items = citesList(context, document, citedActs(context, document));
  assert.equal(items.length, 1);
  assert.equal(items[0]?.label, 'Thực hiện');
  assert.deepEqual(items[0].anchors, ['muc-1-1']);
});

test('a relation the text does not name is listed too, even to a paper nobody holds', () => {
  const document = makeDirective('a', { relations: [{ type: 'can-cu', target: '187/CT-QK' }] });
  const [item] = citesList(makeContext([document]), document, []);
  assert.deepEqual(
    [item?.label, plain(item?.text), plain(item?.below)],
    ['Căn cứ', '187/CT-QK', 'chưa có trong kho'],
  );
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
