import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentView } from '#site/document-view/document-view.ts';
import { makeAnnouncement, makeDirective, makeReport } from '../../documents/make-document.ts';
import { makeContext } from './make-context.ts';

test('the same archive and document give the same view, letter for letter', () => {
  const document = makeDirective('a', { title: 'Về quốc phòng' });
  const others = [makeReport('b'), makeDirective('c')];
  const once = JSON.stringify(documentView(makeContext([document, ...others]), document));
  const again = JSON.stringify(documentView(makeContext([...others, document]), document));
  assert.equal(again, once);
});

test('the heading does not break inside words, the title stays as written', () => {
  const document = makeDirective('a', { title: 'Về quốc phòng' });
  const view = documentView(makeContext([document]), document);
  assert.equal(view.heading, 'Về quốc\u00A0phòng');
  assert.equal(view.title, 'Về quốc phòng');
});

test('papers of one title are told apart by office and number, or day', () => {
  const titleOf = (data: object) => {
    const document = makeDirective('a', { title: 'Về việc mẫu', ...data });
    return documentView(makeContext([document]), document).pageTitle;
  };
  assert.equal(titleOf({}), 'Về việc mẫu, Huyện ủy Kim Động, 20/12/2024');
  assert.equal(titleOf({ number: '05-CT/HU' }), 'Về việc mẫu, Huyện ủy Kim Động, 05-CT/HU');
});

test('the way to a document leads over its province and its unit to its year', () => {
  const document = makeDirective('a', { locality: 'kim-dong-331', issued: '2024-12-20' });
  const { trail } = documentView(makeContext([document]), document);
  assert.deepEqual(
    trail.map(({ label }) => label),
    ['Văn bản', 'Hưng Yên', 'Kim Động', '2024'],
  );
});

test('a document of unknown year has no year in its way', () => {
  const document = makeReport('a', { locality: 'viet-nam', eventDate: 'XXXX-01-18' });
  const { trail } = documentView(makeContext([document]), document);
  assert.deepEqual(trail, [{ label: 'Báo cáo', path: '/bao-cao/' }]);
});

test('announcements belong to their own entry of the masthead and list their steps first', () => {
  const document = makeAnnouncement('a', { steps: ['Mang giấy tờ'] });
  const view = documentView(makeContext([document]), document);
  assert.equal(view.current, 'thong-bao');
  assert.equal(view.contents[0]?.anchor, 'viec-can-lam');
});

test('every entry of the contents that is no section stands on the page', () => {
  const document = makeDirective('a', { recipients: [{ name: 'Các ban' }] });
  const view = documentView(makeContext([document]), document);
  assert.deepEqual(
    view.contents.map(({ anchor }) => anchor),
    ['noi-nhan', 'vien-dan', 'nguon', 'lich-su'],
  );
});

test('the description is the summary, else the beginning of the text, else the title', () => {
  const description = (data: object, excerpt: string) => {
    const document = makeDirective('a', { title: 'Nhan đề', ...data }, { facts: { excerpt } });
    return documentView(makeContext([document]), document).description;
  };
  assert.equal(description({ summary: 'Tóm tắt' }, 'Mở đầu'), 'Tóm tắt');
  assert.equal(description({}, 'Mở đầu'), 'Mở đầu');
  assert.equal(description({}, ''), 'Nhan đề');
});

test('the topic of a passage leads to its page only where documents are filed under it', () => {
  const document = makeDirective('a', { topics: ['tuyen-quan'] });
  for (const topic of ['tuyen-quan', 'nhiem-vu-nam'])
    document.facts.passages.push({ kind: 'task', anchor: 'muc-1-1', topic, year: 2025 });
  const { bodyNotes } = documentView(makeContext([document]), document);
  assert.deepEqual(
    bodyNotes.passages.map(({ topic }) => topic),
    [{ text: 'Tuyển quân', path: '/chu-de/tuyen-quan/' }, { text: 'Nhiệm vụ' }],
  );
});
