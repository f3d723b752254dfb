import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RenderedBody } from '#documents/document.ts';
import type { EarlierView } from '#site/document-view/earlier-view.ts';
import { repeatNotes } from '#site/document-view/repeat-notes.ts';
import { shareBasis, shareOfNew } from '#site/document-view/share-of-new.ts';
import { inlineHtml } from '#site/inline.ts';
import { repeatedPassages } from '#site/repeated-passages.ts';

const body = (...texts: string[]): RenderedBody => ({
  sections: [
    {
      anchor: 'muc-1',
      number: '1',
      title: 'Tuyển quân',
      html: texts
        .map((text, at) => `<p class="y" id="muc-1-${String(at + 1)}">${text}</p>`)
        .join('\n'),
      blocks: texts.map((text, at) => ({
        anchor: `muc-1-${String(at + 1)}`,
        number: `1.${String(at + 1)}`,
        text,
      })),
      cites: [],
    },
  ],
  footnotes: '',
});

const OLD = [
  'Giao quân đủ 100% chỉ tiêu năm 2024, không phải bù đổi.',
  'Rà soát nguồn nhập ngũ từ cơ sở, không để sót, lọt nguồn.',
  'Huấn luyện dân quân đủ nội dung, đủ thời gian; quân số đạt từ 95% trở lên.',
];
const NOW = [
  'Rà soát nguồn nhập ngũ từ cơ sở, không để sót, lọt nguồn.',
  'Huấn luyện dân quân đủ nội dung, đủ thời gian; quân số đạt từ 97% trở lên.',
  'Giao quân đủ 100% chỉ tiêu năm 2025, không phải bù đổi.',
  'Mở lớp bồi dưỡng kiến thức quốc phòng cho đối tượng 4 ở các xã.',
];
const EARLIER: EarlierView = {
  why: 'previous',
  id: 'cu',
  path: '/van-ban/cu/',
  digest: 'cu',
  name: 'chỉ thị năm 2024',
  years: 1,
  retold: false,
};

const found = (now: string[], ...earlier: EarlierView[]) =>
  repeatedPassages(body(...now), earlier, () => body(...OLD));

test('a document that is held against nothing reads no other body', () => {
  assert.deepEqual(
    repeatedPassages(body(...NOW), [], () => assert.fail()),
    [],
  );
});

test('repeated blocks bear their class, and the margin names each with a link to the very passage', () => {
  const marked = repeatNotes(body(...NOW), found(NOW, EARLIER));
  const [section] = marked.body.sections;
  assert.ok(section);
  assert.match(section.html, /class="y lap" id="muc-1-1"/);
  assert.match(section.html, /class="y gan" id="muc-1-2"/);
  assert.match(section.html, /class="y lap" id="muc-1-3"/);
  assert.match(section.html, /class="y" id="muc-1-4"/);
  const [note = ''] = marked.notes.get(section) ?? [];
  const words = note.replaceAll(/<svg.*?<\/svg>/g, '=').replaceAll(/<[^>]*>/g, '');
  assert.equal(
    words,
    'Nhắc lại của năm trước (chỉ thị năm 2024): =giống hệt đoạn 1.1 ← 1.2; =chỉ đổi năm đoạn 1.3 ← 1.1; =gần giống đoạn 1.2 ← 1.3',
  );
  assert.match(note, /href="\/van-ban\/cu\/#muc-1-2"/);
});

test('a body of which nothing is repeated stays as it is', () => {
  const own = body('Mở lớp bồi dưỡng kiến thức quốc phòng cho đối tượng 4 ở các xã.');
  const none = repeatedPassages(own, [EARLIER], () => body(...OLD));
  assert.equal(repeatNotes(own, none).body, own);
});

test('a passage of the office above, and one of years ago, say whose it is', () => {
  const leads = (...earlier: EarlierView[]): string[][] =>
    [...repeatNotes(body(...NOW), found(NOW, ...earlier)).notes.values()].map((notes) =>
      notes.flatMap((note) => note.split('<br>').map((line) => line.split('<span')[0] ?? '')),
    );
  assert.deepEqual(leads({ ...EARLIER, years: 3, name: 'chỉ thị năm 2022' }), [
    ['<b>Nhắc lại</b> của chỉ thị năm 2022'],
  ]);
  // one note, whosever words they were
  assert.deepEqual(leads(EARLIER, { ...EARLIER, why: 'superior' }), [
    ['<b>Nhắc lại</b> của năm trước', 'của cấp trên'],
  ]);
});

test('the head says how much is new, against what, and how it was reckoned', () => {
  const share = (now: string[]): string => inlineHtml(shareOfNew(found(now, EARLIER))[0] ?? []);
  const link = '<a href="/van-ban/cu/">chỉ thị năm 2024</a>';
  assert.equal(share(NOW), `28% chữ là mới so với ${link}; 3 đoạn nhắc lại.`);
  assert.equal(share(OLD), `0% chữ là mới so với ${link}; 3 đoạn nhắc lại.`);
  assert.equal(share(['Việc mới.']), `Không đoạn nào nhắc lại ${link}.`);
  assert.match(shareBasis(found(NOW, EARLIER)), /^Tính trên 57 chữ/);
  assert.doesNotMatch(shareBasis(found(NOW, EARLIER)), /thuật lại/);
  assert.match(shareBasis(found(NOW, { ...EARLIER, retold: true })), /lời thuật lại/);
});
