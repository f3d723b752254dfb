import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument } from '#documents/document.ts';
import { seriesSection } from '#site/document-view/series-section.ts';
import { inlineHtml } from '#site/inline.ts';
import { makeDirective, makeReport } from '../../documents/make-document.ts';
import { makeTombstone } from '../../documents/make-tombstone.ts';
import { makeArchive } from '../make-archive.ts';

const sectionsOf = (documents: readonly ArchiveDocument[], id: string): string[] => {
  const archive = makeArchive(documents);
  const document = archive.lookup.byId(id) ?? assert.fail(id);
  const plain = (words: Parameters<typeof inlineHtml>[0]): string =>
    inlineHtml(words)
      .replace(/<[^>]+>/g, '')
      .replaceAll('\u00A0', ' ');
  return seriesSection(archive, document).map(
    ({ title, items, more }) =>
      `${title}: ${items.map(({ label, text }) => `${label ? `${plain(label)} ` : ''}${plain(text)}`).join(' | ')}${more ? ` / ${plain(more)}` : ''}`,
  );
};
const carries = (target: string) => [{ type: 'thuc-hien' as const, target }];
const chain = [
  makeDirective('qk', {
    title: 'QK',
    number: '18/CT-QK',
    issued: '2024-11-01',
    locality: 'viet-nam',
  }),
  makeDirective('tinh', {
    title: 'T',
    number: '02/CT-UBND',
    issued: '2024-12-02',
    locality: 'hung-yen-33',
    relations: carries('qk'),
  }),
  makeDirective('huyen', { title: 'H', number: '9-CT/HU', relations: carries('tinh') }),
  makeReport('bc', { title: 'BC', relations: [{ type: 'tong-ket', target: 'huyen' }] }),
];

test('a document shows what it carries out up to the top, what carries it out and what sums it up', () => {
  assert.deepEqual(sectionsOf(chain, 'huyen'), [
    'Bên trên: Thực hiện, theo biên tập T | 02/CT-UBND thực hiện, theo biên tập QK',
    'Báo cáo tổng kết: Tổng kết văn bản này, theo biên tập BC / Cả chuỗi: 4 văn bản từ 18/CT-QK.',
  ]);
  assert.deepEqual(sectionsOf(chain, 'qk'), [
    'Bên dưới: Thực hiện văn bản này, theo biên tập T / Cả chuỗi: 4 văn bản từ 18/CT-QK.',
  ]);
});

test('a paper of which only the number is known stands above and is said to be missing', () => {
  const [section] = sectionsOf([makeDirective('a', { relations: carries('77/CT-QK') })], 'a');
  assert.equal(section, 'Bên trên: Thực hiện, theo biên tập 77/CT-QK');
});

test('a document that hangs on nothing has no section', () => {
  assert.deepEqual(sectionsOf([makeDirective('a'), makeDirective('b', { year: 2024 })], 'a'), []);
});

test('same place and year alone is shown apart, for papers on the tasks of a year', () => {
  const report = makeReport('r', { title: 'R', planTypes: ['tong-ket-nam'] });
  assert.deepEqual(sectionsOf([makeDirective('a'), report], 'a'), [
    'Cùng nơi, cùng năm, chưa thấy dẫn nhau: R',
  ]);
  const other = makeReport('r', { planTypes: ['tuyen-quan'] });
  assert.deepEqual(sectionsOf([makeDirective('a'), other], 'a'), []);
  const elsewhere = makeReport('r', { planTypes: ['tong-ket-nam'], locality: 'ha-nam-35' });
  assert.deepEqual(sectionsOf([makeDirective('a'), elsewhere], 'a'), []);
});

test('once a report names the directive, no other is proposed', () => {
  const named = makeReport('r', {
    title: 'R',
    planTypes: ['tong-ket-nam'],
    relations: [{ type: 'tong-ket', target: 'a' }],
  });
  const second = makeReport('s', { title: 'S', planTypes: ['tong-ket-nam'] });
  assert.ok(
    sectionsOf([makeDirective('a'), named, second], 'a').every((one) => !one.includes('Cùng nơi')),
  );
});

test('a paper above that was withdrawn is told as withdrawn, and leads to what is left of it', () => {
  const stone = makeTombstone();
  const document = makeDirective('a', { number: '1-KH/HU', relations: carries('9-CT/HU') });
  for (const [one, text, below] of [
    [stone, { text: 'Văn bản cũ', path: '/van-ban/cu/' }, '9-CT/HU, đã được thu hồi'],
    // of what was removed for secrecy nothing is known
    [{ ...stone, reason: 'removed-secrecy', was: undefined }, '9-CT/HU', 'chưa có trong kho'],
  ] as const) {
    const archive = makeArchive([document], { tombstones: [one] });
    const [item] = seriesSection(archive, document).flatMap(({ items }) => items);
    assert.deepEqual(item?.text, text);
    assert.deepEqual(item.below, [{ text: below, quiet: true }]);
  }
});
