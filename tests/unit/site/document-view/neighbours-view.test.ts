import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument } from '#documents/document.ts';
import { neighboursView } from '#site/document-view/neighbours-view.ts';
import { inlineHtml } from '#site/inline.ts';
import { makeDirective } from '../../documents/make-document.ts';
import { makeContext } from './make-context.ts';

const words = (document: ArchiveDocument, others: ArchiveDocument[] = [], today = '2026-01-01') => {
  const { previous, next } = neighboursView(
    makeContext([document, ...others], { today }),
    document,
  );
  const plain = (html: string): string => html.replace(/<[^>]+>/g, '');
  return [plain(inlineHtml(previous)), plain(inlineHtml(next))];
};
const own = makeDirective('a', { issued: '2024-12-20' });

test('neighbours are those of the same office, with their days', () => {
  const earlier = makeDirective('b', { title: 'Năm trước', issued: '2023-12-20' });
  const elsewhere = makeDirective('c', { locality: 'ha-nam-35', issued: '2024-01-01' });
  assert.equal(words(own, [earlier, elsewhere])[0], 'Năm trước 20/12/2023');
});

test('after the last paper of an office that ended it says so and leads on', () => {
  assert.equal(words(own)[1], 'Huyện Kim Động kết thúc 30/6/2025. Các đơn vị kế tục');
});

test('while the office stands it only says that nothing is kept', () => {
  assert.deepEqual(words(own, [], '2025-01-01'), ['Chưa có trong kho.', 'Chưa có trong kho.']);
});
