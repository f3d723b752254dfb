import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { inspect, RULES } from '#gate/inspect.ts';
import { passageOf, passagesOf, told } from './passage-of.ts';

const pieces = fc.constantFrom(
  'MẬT',
  'bí mật nhà nước',
  'phổ biến đến chi bộ',
  'sở chỉ huy',
  'xã Ví Dụ',
  '2,5 ha',
  'sinh năm 2005',
  '0900000001',
  'CCCD 001205000001',
  '12 khẩu súng',
  'hội nghị tổng kết',
  'lưu hành nội bộ',
  'T.Ố.I M.Ậ.T',
  'xem xong – trả lại',
  'Tài liệu thu hồi',
  'TÀI LIỆU THU HỒI',
  'công trình quốc phòng',
  'trạm ra đa',
  'hầm ngầm',
  'đài quan sát quân sự',
  'SN 2005',
  'sn 1990',
  'số hiệu quân nhân 12 345 678',
  'Hộ chiếu B1234567',
  '+84 900 000 003',
  '001 205 000 001',
  '| Năm sinh |\n|---|\n| 2005 |',
  '| Vũ khí | Số lượng |\n|---|--:|\n| Súng | 12 |\n| Đạn | 900 |',
  '\n',
);

test('the quick tests hide nothing: all rules asked outright find the same', () => {
  const field = fc.constantFrom(null, 'circulation', 'summary');
  const passage = fc
    .tuple(fc.array(pieces, { maxLength: 5 }), field)
    .map(([words, name]) =>
      passageOf(words.join(' '), { field: name, kind: name ? 'field' : 'text' }),
    );
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 4 }), (passages) => {
      const outright = RULES.flatMap(({ find }) => find(passages));
      assert.deepEqual(told(inspect(passages)), told(outright));
    }),
    { numRuns: 500 },
  );
});

test('nor in the texts of the site and of its tests, whole or cut', () => {
  const bodies = ['../../../content/', '../../fixtures/'].flatMap((folder) =>
    globSync('**/*.mdx', { cwd: new URL(folder, import.meta.url) }).map((name) =>
      readFileSync(new URL(folder + name, import.meta.url), 'utf8').split('\n'),
    ),
  );
  assert.ok(bodies.length > 50);
  for (const lines of bodies)
    for (const cut of [0, 1, 7]) {
      const passages = lines.map((line) => passageOf(line.slice(cut)));
      const outright = RULES.flatMap(({ find }) => find(passages));
      assert.deepEqual(told(inspect(passages)), told(outright));
    }
});

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      inspect(texts.map((text) => passageOf(text)));
    }),
  );
});

// in words of our own: a directive with everything the gate looks for
const directive = `Ban Thường vụ yêu cầu thực hiện các nhiệm vụ sau:

1. Trong quý II, hoàn thành thu hồi 2,4 ha ở thôn Thử Nghiệm, xã Ví Dụ để làm căn cứ hậu phương.

2. Tổ chức khám tuyển bảo đảm dân chủ, công khai.

Chỉ thị này được phổ biến đến chi bộ.
`;

test('a directive with a limit and a located work is told both, with lines', () => {
  assert.deepEqual(told(inspect(passagesOf(directive))), ['circulation@7', 'located-works@3']);
});

const sample = new URL('../../../../shared/scale/docs-1k.jsonl.gz', import.meta.url);
const skip = existsSync(sample) ? false : `không có ${sample.pathname}`;

test(
  'ordinary prose passes: at most one in 300 real texts are stopped for secrecy',
  { skip },
  (t) => {
    const lines = gunzipSync(readFileSync(sample)).toString('utf8').trim().split('\n');
    const texts = lines.map(
      (line) => JSON.parse(line) as { title: string; body?: string[]; markdown?: string },
    );
    const stopped = { secrecy: 0, other: 0 };
    for (const { title, body, markdown } of texts) {
      const passages = [title, ...(body ?? (markdown ?? '').split('\n'))].map((text) =>
        passageOf(text),
      );
      const rules = inspect(passages).map(({ rule }) => rule);
      if (rules.some((rule) => rule.startsWith('secrecy'))) stopped.secrecy += 1;
      else if (rules.length > 0) stopped.other += 1;
    }
    t.diagnostic(
      `${texts.length} texts, stopped for secrecy ${stopped.secrecy}, needing a release ${stopped.other}`,
    );
    assert.ok(stopped.secrecy <= texts.length / 300);
    assert.ok(stopped.other <= texts.length / 20);
  },
);

const floods: readonly (readonly [what: string, text: string])[] = [
  ['figures', '1'.repeat(400_000)],
  ['blanks', `phổ${' '.repeat(400_000)}biến`],
  ['brackets', '('.repeat(400_000)],
  ['letters of a grade', 'm '.repeat(200_000)],
  ['works', 'sở chỉ huy 1,1 '.repeat(20_000)],
  ['dots', `sinh năm${'.'.repeat(400_000)}`],
];
for (const [what, text] of floods) {
  test(`a flood of ${what} is read in a moment`, () => {
    const began = process.cpuUsage();
    inspect([passageOf(text), passageOf(text, { kind: 'file' })]);
    assert.ok(process.cpuUsage(began).user < 3_000_000);
  });
}
