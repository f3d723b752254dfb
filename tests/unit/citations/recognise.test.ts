import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { citationNames } from '#citations/names.ts';
import { recognise } from '#citations/recognise.ts';

const names = citationNames([
  'Luật Nghĩa vụ quân sự',
  'Luật Dân quân tự vệ',
  'Luật Phòng thủ dân sự',
  'Nghị quyết Trung ương 8 (khóa XIII)',
]);
const words = (text: string): string[] =>
  recognise(text, names).map(({ start, end }) => text.slice(start, end));
const only = (text: string) => {
  const spans = recognise(text, names);
  assert.equal(spans.length, 1, `one citation in: ${text}`);
  const [span] = spans;
  assert.ok(span);
  return span;
};

const numbers: readonly (readonly [
  text: string,
  cited: string,
  number: string,
  type: string | null,
  date: string | null,
])[] = [
  [
    'theo Nghị định số 168/2018/NĐ-CP ngày 28/12/2018 về',
    'Nghị định số 168/2018/NĐ-CP',
    '168/2018/NĐ-CP',
    'nghi-dinh',
    '2018-12-28',
  ],
  ['Nghị định 168/2018/NĐ-CP', 'Nghị định 168/2018/NĐ-CP', '168/2018/NĐ-CP', 'nghi-dinh', null],
  [
    'Nghị quyết số 52-NQ/TU ngày 26 tháng 11 năm 2024',
    'Nghị quyết số 52-NQ/TU',
    '52-NQ/TU',
    'nghi-quyet',
    '2024-11-26',
  ],
  ['Luật số 98/2025/QH15', 'Luật số 98/2025/QH15', '98/2025/QH15', 'luat', null],
  ['số 24-HD/BTCTW, ngày 20/9/2023', 'số 24-HD/BTCTW', '24-HD/BTCTW', null, '2023-09-20'],
  ['(168/2018/NĐ-CP)', '168/2018/NĐ-CP', '168/2018/NĐ-CP', null, null],
  ['Chỉ thị số: 50 / CT – QP', 'Chỉ thị số: 50 / CT – QP', '50/CT-QP', 'chi-thi', null],
  ['Công văn số 7288/UBND-KGVX', 'Công văn số 7288/UBND-KGVX', '7288/UBND-KGVX', null, null],
  [
    'Quyết định số 1573/QĐ-TTg của Thủ tướng Chính phủ ngày 05/12/2023',
    'Quyết định số 1573/QĐ-TTg',
    '1573/QĐ-TTg',
    'quyet-dinh',
    '2023-12-05',
  ],
  [
    'Nghị định số 21/2019/NĐ-CP ngày 31/02/2019',
    'Nghị định số 21/2019/NĐ-CP',
    '21/2019/NĐ-CP',
    'nghi-dinh',
    null,
  ],
];
for (const [text, cited, number, type, date] of numbers) {
  test(`a number is cited: ${text}`, () => {
    const span = only(text);
    assert.deepEqual(
      [text.slice(span.start, span.end), span.number, span.type, span.date],
      [cited, number, type, date],
    );
  });
}

const named: readonly (readonly [
  text: string,
  cited: string,
  name: string,
  year: number | null,
])[] = [
  ['Thực hiện Luật Nghĩa vụ quân sự.', 'Luật Nghĩa vụ quân sự', 'luật nghĩa vụ quân sự', null],
  ['vi phạm Luật nghĩa vụ\nquân sự', 'Luật nghĩa vụ\nquân sự', 'luật nghĩa vụ quân sự', null],
  ['Luật Dân quân tự vệ năm 2019', 'Luật Dân quân tự vệ năm 2019', 'luật dân quân tự vệ', 2019],
  [
    'Nghị quyết Trung ương 8 (khóa XIII)',
    'Nghị quyết Trung ương 8 (khóa XIII)',
    'nghị quyết trung ương 8 (khóa xiii)',
    null,
  ],
  [
    'Nghị quyết Hội nghị Trung ương 8, khoá XIII',
    'Nghị quyết Hội nghị Trung ương 8, khoá XIII',
    'nghị quyết trung ương 8 (khóa xiii)',
    null,
  ],
  ['Đề án số 23 về', 'Đề án số 23', 'đề án số 23', null],
  ['Đề án 1123 về', 'Đề án 1123', 'đề án số 1123', null],
];
for (const [text, cited, name, year] of named) {
  test(`a name is cited: ${text.replace('\n', ' ')}`, () => {
    const span = only(text);
    assert.deepEqual([text.slice(span.start, span.end), span.name, span.year], [cited, name, year]);
  });
}

test('a name with its number is one citation', () => {
  const text = 'Luật Dân quân tự vệ (số 48/2019/QH14) ngày 22/11/2019';
  const span = only(text);
  assert.equal(text.slice(span.start, span.end), 'Luật Dân quân tự vệ (số 48/2019/QH14)');
  assert.deepEqual([span.number, span.name], ['48/2019/QH14', 'luật dân quân tự vệ']);
});

const parts: readonly (readonly [text: string, keys: string])[] = [
  ['điểm a khoản 2 Điều 5 Luật Dân quân tự vệ', 'dieu-5-khoan-2-diem-a'],
  ['khoản 3, Điều 12 của Nghị định số 168/2018/NĐ-CP', 'dieu-12-khoan-3'],
  ['Điều 7a Luật Phòng thủ dân sự', 'dieu-7a'],
  ['các khoản 1, 2 Điều 5 Nghị định này', 'dieu-5-khoan-1 dieu-5-khoan-2'],
];
for (const [text, keys] of parts) {
  test(`the part belongs to the citation: ${text}`, () => {
    const span = only(text);
    assert.equal(span.parts.map(({ key }) => key).join(' '), keys);
    assert.equal(span.start, 0);
  });
}

test('several citations of one sentence are found in order', () => {
  assert.deepEqual(
    words('Nghị định số 168/2018/NĐ-CP, số 21/2019/NĐ-CP và Luật Phòng thủ dân sự; Đề án 12.'),
    ['Nghị định số 168/2018/NĐ-CP', 'số 21/2019/NĐ-CP', 'Luật Phòng thủ dân sự', 'Đề án 12'],
  );
});

const none = [
  'Giao lưu pháp luật nghĩa vụ quân sự',
  'Dự luật Phòng thủ dân sự',
  'kết quả 4 đề án; Đề án 5 năm; đề án 12 xã',
  'phát triển KT-XH, QP-AN trong 24/7 giờ',
  'ngày 28/12/2018, tỷ lệ 3/4, giai đoạn 2015-2020',
  'biển số 29A-12345, máy bay An-26, súng AK-47',
  'Nghị quyết của Đảng ủy, chỉ thị của cấp trên',
  'Nghị quyết Trung ương về xây dựng Đảng',
  'các luật về dân quân tự vệ',
];
for (const text of none) {
  test(`nothing is cited: ${text}`, () => {
    assert.deepEqual(words(text), []);
  });
}

test('a number read once is read alike in every text', () => {
  const numbersOf = (text: string) => recognise(text, names).map(({ number }) => number);
  for (let time = 0; time < 2; time += 1) {
    assert.deepEqual(numbersOf('Nghị định số 168 / 2018/NĐ–CP'), ['168/2018/NĐ-CP']);
    assert.deepEqual(numbersOf('số 12/Abc'), [], 'of no known shape');
  }
});

test('spans lie in the text, in order, without overlap; nothing throws', () => {
  const piece = fc.constantFrom(
    'Nghị định số ',
    '168/2018/NĐ-CP',
    ' ngày 28/12/2018',
    'Luật Dân quân tự vệ',
    ' năm 2019',
    ' (',
    ')',
    'Điều 5 ',
    'khoản 2 ',
    'Đề án ',
    '12',
    ' số ',
    ', ',
    '\n',
    'Nghị quyết Trung ương 8 ',
    'khóa XIII',
    'đ',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(text, (value) => {
      let at = 0;
      for (const { start, end, nameEnd } of recognise(value, names)) {
        assert.ok(at <= start && start < end && end <= value.length && nameEnd <= end);
        at = end;
      }
    }),
    { numRuns: 1000 },
  );
});

const sample = new URL('../../../../shared/scale/docs-1k.jsonl.gz', import.meta.url);
const skip = existsSync(sample) ? false : `không có ${sample.pathname}`;

test(
  'in a thousand real texts every citation has a number or a name of a law in it',
  { skip },
  (t) => {
    const lines = gunzipSync(readFileSync(sample)).toString('utf8').trim().split('\n');
    let found = 0;
    let plain = 0;
    for (const line of lines) {
      const { type, body, markdown } = JSON.parse(line) as {
        type: string;
        body?: string[];
        markdown?: string;
      };
      const text = (body ?? [markdown ?? '']).join('\n').normalize('NFC');
      const spans = recognise(text, names);
      found += spans.length;
      if (type === 'tin') plain += spans.length;
      for (const { start, end, number, isSelf } of spans) {
        const cited = text.slice(start, end);
        if (isSelf) assert.match(cited, /này$/iu, cited);
        else if (number !== null)
          assert.match(
            cited,
            /\d\s?[/–-]\s?\p{Lu}|\d\/(?:19|20)\d{2}\s?\/\s?\p{Lu}|trên$/iu,
            cited,
          );
        else assert.match(cited, /luật|nghị\s+quyết|đề\s+án|pháp\s+lệnh|kết\s+luận/iu, cited);
      }
    }
    t.diagnostic(`${lines.length} texts, ${found} citations, ${plain} of them in news`);
    assert.ok(found > 1000);
  },
);

test('floods of what a citation is made of are read in a moment', () => {
  for (const flood of [
    '1'.repeat(300_000),
    '1/'.repeat(150_000),
    'số '.repeat(100_000),
    'Điều 5 '.repeat(50_000),
    'nghị quyết trung ương '.repeat(20_000),
    `${' '.repeat(300_000)}168/2018/NĐ-CP`,
    'của a '.repeat(50_000),
  ]) {
    const began = process.cpuUsage();
    recognise(flood, names);
    assert.ok(process.cpuUsage(began).user < 3_000_000, flood.slice(0, 20));
  }
});
