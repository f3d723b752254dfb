import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument } from '#documents/document.ts';
import type { ViewContext } from '#site/document-view/context.ts';
import { documentTies } from '#site/document-view/document-ties.ts';
import { documentView, type DocumentView } from '#site/document-view/document-view.ts';
import { makeAnnouncement, makeDirective, makeReport } from '../../documents/make-document.ts';
import { makeContext, makeLaw } from './make-context.ts';

const viewOf = (context: ViewContext, document: ArchiveDocument): DocumentView =>
  documentView(context, document, documentTies(context, document));

test('the same archive and document give the same view, letter for letter', () => {
  const document = makeDirective('a', { title: 'Về quốc phòng' });
  const others = [makeReport('b'), makeDirective('c')];
  const once = JSON.stringify(viewOf(makeContext([document, ...others]), document));
  const again = JSON.stringify(viewOf(makeContext([...others, document]), document));
  assert.equal(again, once);
});

test('what no tie says of a document is the same whatever other documents there are', () => {
  const laws = [makeLaw({ key: 'nd-1', number: '1/2018/NĐ-CP' })];
  const citations = [
    { target: 'nd-1', kind: 'law' as const, anchor: 'muc-1-1' },
    { target: 'b', kind: 'document' as const, anchor: 'muc-1-2' },
  ];
  const passages = [{ kind: 'task' as const, anchor: 'muc-1-1', topic: 'tuyen-quan', year: 2025 }];
  const document = makeDirective('a', {}, { facts: { citations, passages } });
  const others = [
    makeDirective('b', { number: '12-CT/HU' }),
    makeReport('c', { topics: ['tuyen-quan'] }),
    makeReport('d', { relations: [{ type: 'thuc-hien', target: 'a' }] }),
  ];
  const among = makeContext([document, ...others], { laws });
  const alone = makeContext([document], { laws });
  const ties = documentTies(among, document);
  assert.ok(ties.cited.length === 2 && ties.citedBy.length === 1 && ties.related.length > 0);
  assert.deepEqual(documentView(alone, document, ties), documentView(among, document, ties));
});

test('the heading does not break inside words, the title stays as written', () => {
  const document = makeDirective('a', { title: 'Về quốc phòng' });
  const view = viewOf(makeContext([document]), document);
  assert.equal(view.heading, 'Về quốc\u00A0phòng');
  assert.equal(view.title, 'Về quốc phòng');
});

test('papers of one title are told apart by office and number, or day', () => {
  const titleOf = (data: object) => {
    const document = makeDirective('a', { title: 'Về việc mẫu', ...data });
    return viewOf(makeContext([document]), document).pageTitle;
  };
  assert.equal(titleOf({}), 'Về việc mẫu, Huyện ủy Kim Động, 20/12/2024');
  assert.equal(titleOf({ number: '05-CT/HU' }), 'Về việc mẫu, Huyện ủy Kim Động, 05-CT/HU');
});

test('the way to a document leads over its province and its unit to its year', () => {
  const document = makeDirective('a', { locality: 'kim-dong-331', issued: '2024-12-20' });
  const { trail } = viewOf(makeContext([document]), document);
  assert.deepEqual(
    trail.map(({ label }) => label),
    ['Văn bản', 'Hưng Yên', 'Kim Động', '2024'],
  );
});

test('a document of unknown year has no year in its way', () => {
  const document = makeReport('a', { locality: 'viet-nam', eventDate: 'XXXX-01-18' });
  const { trail } = viewOf(makeContext([document]), document);
  assert.deepEqual(trail, [{ label: 'Báo cáo', path: '/bao-cao/' }]);
});

test('announcements belong to their own entry of the masthead and list their steps first', () => {
  const document = makeAnnouncement('a', { steps: ['Mang giấy tờ'] });
  const view = viewOf(makeContext([document]), document);
  assert.equal(view.current, 'thong-bao');
  assert.equal(view.contents[0]?.anchor, 'viec-can-lam');
});

test('every entry of the contents that is no section stands on the page', () => {
  const document = makeDirective('a', { recipients: [{ name: 'Các ban' }] });
  const view = viewOf(makeContext([document]), document);
  assert.deepEqual(
    view.contents.map(({ anchor }) => anchor),
    ['noi-nhan', 'vien-dan', 'nguon', 'lich-su'],
  );
});

test('the description is the summary, else the beginning of the text, else the title', () => {
  const description = (data: object, excerpt: string) => {
    const document = makeDirective('a', { title: 'Nhan đề', ...data }, { facts: { excerpt } });
    return viewOf(makeContext([document]), document).description;
  };
  assert.equal(description({ summary: 'Tóm tắt' }, 'Mở đầu'), 'Tóm tắt');
  assert.equal(description({}, 'Mở đầu'), 'Mở đầu');
  assert.equal(description({}, ''), 'Nhan đề');
});

test('the topic of a passage leads to its page only where documents are filed under it', () => {
  const document = makeDirective('a', { topics: ['tuyen-quan'] });
  for (const topic of ['tuyen-quan', 'nhiem-vu-nam'])
    document.facts.passages.push({ kind: 'task', anchor: 'muc-1-1', topic, year: 2025 });
  const { bodyNotes } = viewOf(makeContext([document]), document);
  assert.deepEqual(
    bodyNotes.passages.map(({ topic }) => topic),
    [{ text: 'Tuyển quân', path: '/chu-de/tuyen-quan/' }, { text: 'Nhiệm vụ' }],
  );
});
