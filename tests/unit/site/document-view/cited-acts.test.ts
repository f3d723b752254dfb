import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedActs } from '#site/document-view/cited-acts.ts';
import { inlineHtml } from '#site/inline.ts';
import { makeDirective, makeReport } from '../../documents/make-document.ts';
import { makeTombstone } from '../../documents/make-tombstone.ts';
import { makeContext, makeLaw } from './make-context.ts';

const amended = makeLaw({
  key: '1-2018-nd-cp',
  number: '1/2018/NĐ-CP',
  history: [
    { date: '2025-08-07', event: 'sua-doi', by: '2-2025-nd-cp', confidence: 'verified' },
    { date: '2025-09-06', event: 'hop-nhat', by: '3-2025-nd-cp', confidence: 'verified' },
  ],
});
const other = makeLaw({ key: '2-2025-nd-cp', number: '2/2025/NĐ-CP' });
const named = makeLaw({ key: 'de-an-mau', name: 'Đề án mẫu', confidence: 'seed' });
const law = makeLaw({ key: 'luat-mau', number: '9/2015/QH13', docType: 'luat', name: 'Luật Mẫu' });
const laws = [amended, other, named, law];

const cite = (target: string, anchor = 'muc-1', kind: 'law' | 'document' = 'law') => ({
  target,
  anchor,
  kind,
});
const actsOf = (...citations: ReturnType<typeof cite>[]) => {
  const document = makeDirective('a', { issued: '2024-12-20' }, { facts: { citations } });
  return citedActs(makeContext([document], { laws }), document);
};
const text = (act: { more: Parameters<typeof inlineHtml>[0] } | undefined): string =>
  inlineHtml(act?.more ?? '').replace(/<[^>]+>/g, '');

test('an act cited often stands once, with all its places in order', () => {
  const acts = actsOf(
    cite('luat-mau', 'a'),
    cite('de-an-mau', 'b'),
    cite('luat-mau', 'c'),
    cite('luat-mau', 'a'),
  );
  assert.deepEqual(
    acts.map(({ target, anchors }) => [target, anchors]),
    [
      ['luat-mau', ['a', 'c']],
      ['de-an-mau', ['b']],
    ],
  );
});

test('a decree goes by its number, a law by its name, an unnumbered paper by its name', () => {
  const names = actsOf(cite('1-2018-nd-cp'), cite('luat-mau'), cite('de-an-mau')).map(
    ({ name }) => name,
  );
  assert.deepEqual(names, ['Nghị định 1/2018/NĐ-CP', 'Luật Mẫu, 9/2015/QH13', 'Đề án mẫu']);
});

test('an amended act says by what, since when, and how it stood on the day of the document', () => {
  const [act] = actsOf(cite('1-2018-nd-cp'));
  assert.equal(act?.word, 'đã được sửa đổi');
  assert.equal(act.tone, 'amend');
  assert.equal(
    text(act),
    ' bởi Nghị định 2/2025/NĐ-CP, từ 07/8/2025; bản hợp nhất 3-2025-nd-cp, 06/9/2025.' +
      ' Vào ngày của văn bản này: chưa thấy ghi thay đổi.',
  );
});

test('before the amendment the same act is of unknown standing', () => {
  const document = makeDirective('a', {}, { facts: { citations: [cite('1-2018-nd-cp')] } });
  const [act] = citedActs(makeContext([document], { laws, today: '2025-01-01' }), document);
  assert.equal(act?.status, 'unknown');
  assert.equal(text(act), '.');
});

test('what only the citing document says is told to be unchecked', () => {
  assert.equal(text(actsOf(cite('de-an-mau'))[0]), '. Tên theo văn bản dẫn, chưa đối chiếu.');
});

test('acts on the same matter are named and the sentence ends', () => {
  const matter = makeLaw({
    key: '4-2019-nd-cp',
    number: '4/2019/NĐ-CP',
    history: [
      { date: '2025-07-09', event: 'cung-linh-vuc', by: '2-2025-nd-cp', confidence: 'verified' },
    ],
  });
  const document = makeDirective('a', {}, { facts: { citations: [cite('4-2019-nd-cp')] } });
  const [act] = citedActs(makeContext([document], { laws: [matter, other] }), document);
  assert.equal(text(act), '. Cùng lĩnh vực nay có Nghị định 2/2025/NĐ-CP.');
});

test('a cited report has no standing, a cited directive has one', () => {
  const report = makeReport('bao-cao', { title: 'Tổng kết' });
  const directive = makeDirective('chi-thi', { status: 'replaced', number: '02/CT-UBND' });
  const citations = [cite('bao-cao', 'a', 'document'), cite('chi-thi', 'b', 'document')];
  const document = makeDirective('a', {}, { facts: { citations } });
  const acts = citedActs(makeContext([document, report, directive]), document);
  assert.deepEqual(
    acts.map(({ name, sign, word }) => [name, sign, word]),
    [
      ['Tổng kết', null, ''],
      ['Chỉ thị 02/CT-UBND', 'ended', 'đã được thay thế'],
    ],
  );
});

test('a target that is nowhere is left out', () => {
  assert.deepEqual(actsOf(cite('khong-co'), cite('khong-co', 'a', 'document')), []);
});

test('a relation to a withdrawn document tells its title and that it was withdrawn, not its id', () => {
  const stone = makeTombstone();
  const facts = { citations: [{ ...cite('cu'), kind: 'other' as const }] };
  for (const document of [
    makeDirective('a', { relations: [{ type: 'thay-the', target: 'cu' }] }),
    makeDirective('a', { relations: [{ type: 'thay-the', target: '9-CT/HU' }] }),
    // the text names the number, and the editor says what it does with it
    makeDirective('a', { relations: [{ type: 'thay-the', target: '9-CT/HU' }] }, { facts }),
  ]) {
    const acts = citedActs(makeContext([document], { tombstones: [stone] }), document);
    assert.deepEqual(
      acts.map((act) => [act.name, act.path, act.word, text(act)]),
      [['Văn bản cũ', '/van-ban/cu/', 'đã được thu hồi', '; kho không còn đăng nội dung.']],
    );
  }
});

test('of a number that several documents bear it is not said that the archive lacks it', () => {
  const document = makeDirective('a', { relations: [{ type: 'can-cu', target: '05-CT/HU' }] });
  const others = ['b', 'c'].map((id) => makeDirective(id, { number: '05-CT/HU' }));
  const [act] = citedActs(makeContext([document, ...others]), document);
  assert.equal(act?.path, null);
  assert.equal(text(act), '; kho có nhiều văn bản mang số này, chưa rõ là văn bản nào.');
});

test('a document is not related to itself by a number that it shares with one the archive lacks', () => {
  const relation = { type: 'thay-the', target: '05-CT/HU' } as const;
  const document = makeDirective('a', { number: '05-CT/HU', relations: [relation] });
  const [act] = citedActs(makeContext([document]), document);
  assert.deepEqual([act?.name, act?.path], ['05-CT/HU', null]);
  assert.equal(text(act), '; chưa có trong kho và trong danh mục.');
});
