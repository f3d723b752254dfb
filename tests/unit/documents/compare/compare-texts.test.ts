import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareTexts, type ComparedRow } from '#documents/compare/compare-texts.ts';
import { diffWords, wordsOf } from '#documents/history/diff-words.ts';
import type { TextBlock } from '#documents/history/text-block.ts';

/** `# 2 Tuyển quân` is a heading, a line below it its block 2.1; numbers and anchors follow as in a document. */
function text(...lines: string[]): TextBlock[] {
  let [section, letter, next] = ['mo-dau', 'đ', 1];
  return lines.map((line) => {
    const heading = /^# (\d+) (.*)$/.exec(line);
    if (!heading) {
      const at = String(next++);
      return {
        anchor: `${section}-${at}`,
        number: letter === 'đ' ? `đ${at}` : `${letter}.${at}`,
        heading: false,
        text: line,
      };
    }
    const [, number = '', title = ''] = heading;
    [section, letter, next] = [`muc-${number}`, number, 1];
    return { anchor: section, number, heading: true, text: title };
  });
}

/** `=1.1`, `~1.1>1.2`, `!1.3` (replaced), `-1.3`, `+1.4`, `>2.1<1.1` (moved), `<1.1` (away). */
function told(a: readonly TextBlock[], b: readonly TextBlock[]): string {
  const name = (block: TextBlock | undefined): string => block?.number ?? '?';
  return compareTexts(a, b)
    .map((row) => {
      const [old, now] = [
        row.a === null ? '' : name(a[row.a]),
        row.b === null ? '' : name(b[row.b]),
      ];
      if (row.kind === 'added') return `+${now}`;
      if (row.kind === 'removed') return `-${old}`;
      if (row.kind === 'away') return `<${old}`;
      if (row.kind === 'moved') return `>${now}<${old}`;
      const sign = { same: '=', changed: '~', replaced: '!' }[row.kind];
      return old === now ? `${sign}${now}` : `${sign}${old}>${now}`;
    })
    .join(' ');
}

const NGUON = 'Rà soát nguồn nhập ngũ từ cơ sở, không để sót, lọt nguồn.';
const GIAO = 'Lãnh đạo giao quân đủ 100% chỉ tiêu năm 2024, không phải bù đổi.';
const GIAO_MOI = 'Lãnh đạo giao quân đủ 100% chỉ tiêu năm 2025, không phải bù đổi.';
const HUAN = 'Huấn luyện dân quân đủ nội dung, đủ thời gian; quân số đạt từ 95% trở lên.';
const LOP = 'Mở lớp bồi dưỡng kiến thức quốc phòng và an ninh cho đối tượng 4 ở các xã.';
const QUA = 'Thăm, tặng quà gia đình chính sách dịp 27/7 và 22/12; vận động quỹ.';

for (const [why, a, b, rows] of [
  [
    'the same text has no difference',
    ['# 1 Tuyển quân', GIAO, NGUON],
    ['# 1 Tuyển quân', GIAO, NGUON],
    '=1 =1.1 =1.2',
  ],
  [
    'a changed word is told inside its block',
    ['# 1 Tuyển quân', GIAO],
    ['# 1 Tuyển quân', GIAO_MOI],
    '=1 ~1.1',
  ],
  [
    'what went stands beside what came in its place',
    ['# 1 Tuyển quân', GIAO, HUAN, NGUON],
    ['# 1 Tuyển quân', GIAO, LOP, NGUON],
    '=1 =1.1 !1.2 =1.3',
  ],
  [
    'what went stands where it was, before what came',
    ['# 1 Tuyển quân', GIAO, HUAN, NGUON, QUA],
    ['# 1 Tuyển quân', GIAO, NGUON, LOP, QUA],
    '=1 =1.1 -1.2 =1.3>1.2 +1.3 =1.4',
  ],
  [
    'a section put in before others does not set them against the wrong ones',
    ['# 1 Tuyển quân', GIAO, '# 2 Huấn luyện', HUAN, '# 3 Chính sách', QUA],
    [
      '# 1 Tuyển quân',
      GIAO_MOI,
      '# 2 Giáo dục',
      LOP,
      '# 3 Huấn luyện',
      HUAN,
      '# 4 Chính sách',
      QUA,
    ],
    '=1 ~1.1 +2 +2.1 =2>3 =2.1>3.1 =3>4 =3.1>4.1',
  ],
  [
    'a section with another name and other words is still that of its number',
    ['# 1 Tuyển quân', GIAO, '# 2 Huấn luyện', HUAN],
    ['# 1 Tuyển quân', GIAO, '# 2 Chính sách hậu phương', QUA],
    '=1 =1.1 ~2 !2.1',
  ],
  [
    'a block that stands elsewhere now is told as moved, not as gone and come',
    ['# 1 Tuyển quân', GIAO, NGUON, HUAN, '# 2 Chính sách', QUA],
    ['# 1 Tuyển quân', GIAO, HUAN, '# 2 Chính sách', QUA, NGUON],
    '=1 =1.1 <1.2 =1.3>1.2 =2 =2.1 >2.2<1.2',
  ],
  ['against nothing all has come', [], ['# 1 Tuyển quân', GIAO], '+1 +1.1'],
] as const)
  test(why, () => {
    assert.equal(told(text(...a), text(...b)), rows);
  });

test('provisions of one number are set side by side though their words have little in common', () => {
  const a = text('# 1 Phạm vi', 'Nghị định này quy định việc tuyển chọn công dân vào quân đội.');
  const like = text('# 1 Phạm vi', 'Nghị định này quy định việc đăng ký và quản lý công dân.');
  const other = text('# 1 Phạm vi', 'Mọi cơ quan, tổ chức có liên quan phải thi hành đầy đủ.');
  assert.equal(told(a, like), '=1 ~1.1');
  assert.equal(told(a, other), '=1 !1.1');
});

test('a block with withheld words stands beside none that may show them', () => {
  const open =
    'Hoàn thiện thủ tục xây dựng công trình số 5 trong khu vực phòng thủ huyện, đúng lộ trình.';
  const closed = open.replace('công trình số 5', '[lược]');
  assert.equal(told(text('# 1 A', open), text('# 1 A', closed)), '=1 -1.1 +1.1');
  assert.equal(told(text('# 1 A', closed), text('# 1 A', open)), '=1 -1.1 +1.1');
  assert.equal(told(text('# 1 A', closed), text('# 1 A', closed)), '=1 =1.1');
});

const word = fc.constantFrom(
  ...'huấn luyện dân quân tự vệ năm 2024 2025 đạt chỉ tiêu [lược] ;'.split(' '),
);
const line = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(' '));
const lines = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: line },
    { weight: 1, arbitrary: line.map((found) => `# 1 ${found}`) },
  ),
  { maxLength: 14 },
);

/** The texts that a comparison gives back: its rows with the words that went, and with those that came. */
function backFrom(rows: readonly ComparedRow[], a: readonly TextBlock[], b: readonly TextBlock[]) {
  const words = (row: ComparedRow, without: 'ins' | 'del'): string => {
    const [old, now] = [
      row.a === null ? '' : (a[row.a]?.text ?? ''),
      row.b === null ? '' : (b[row.b]?.text ?? ''),
    ];
    const runs = diffWords(old, now).filter(({ kind }) => kind !== without);
    return wordsOf(runs.map((run) => run.text).join(' ')).join(' ');
  };
  return {
    a: rows
      .filter(({ kind }) => kind !== 'moved' && kind !== 'added')
      .map((row) => words(row, 'ins')),
    b: rows
      .filter(({ kind }) => kind !== 'away' && kind !== 'removed')
      .map((row) => words(row, 'del')),
  };
}

test('a text against itself has no difference', () => {
  fc.assert(
    fc.property(lines, (given) => {
      const own = text(...given);
      assert.deepEqual(
        compareTexts(own, own),
        own.map((_, at) => ({ kind: 'same', a: at, b: at })),
      );
    }),
  );
});

test('the difference gives back both texts, in their order', () => {
  fc.assert(
    fc.property(lines, lines, (first, second) => {
      const [a, b] = [text(...first), text(...second)];
      const back = backFrom(compareTexts(a, b), a, b);
      const whole = (blocks: readonly TextBlock[]): string[] =>
        blocks.map((block) => wordsOf(block.text).join(' '));
      assert.deepEqual(back.a, whole(a));
      assert.deepEqual(back.b, whole(b));
    }),
    { numRuns: 300 },
  );
});

test('rows keep the order of both texts, and every block stands in one row, a moved one in two', () => {
  fc.assert(
    fc.property(lines, lines, (first, second) => {
      const [a, b] = [text(...first), text(...second)];
      const rows = compareTexts(a, b);
      const inA = rows.flatMap((row) => (row.kind === 'moved' || row.a === null ? [] : [row.a]));
      const inB = rows.flatMap((row) => (row.kind === 'away' || row.b === null ? [] : [row.b]));
      assert.deepEqual(inA, [...a.keys()]);
      assert.deepEqual(inB, [...b.keys()]);
      const pairs = (kind: 'moved' | 'away'): string[] =>
        rows
          .filter((row) => row.kind === kind)
          .map((row) => `${String(row.a)} ${String(row.b)}`)
          .sort();
      assert.deepEqual(pairs('moved'), pairs('away'));
    }),
    { numRuns: 300 },
  );
});
