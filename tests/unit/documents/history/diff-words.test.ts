import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { diffWords, MOST_CHANGES, wordsOf } from '#documents/history/diff-words.ts';

const SIGNS = { same: '', del: '-', ins: '+' };
const told = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${SIGNS[kind]}${text}]`))
    .join('');

describe('the words of two versions', () => {
  const cases: [before: string, after: string, told: string][] = [
    [
      'Giao quân đạt 100% chỉ tiêu.',
      'Giao quân đạt 100% chỉ tiêu.',
      'Giao quân đạt 100% chỉ tiêu.',
    ],
    ['đạt 99% chỉ tiêu', 'đạt 100% chỉ tiêu', 'đạt[- 99][+ 100]% chỉ tiêu'],
    ['tốt hơn.', 'tốt hơn nữa.', 'tốt hơn[+ nữa].'],
    ['theo 168/2018/NĐ-CP', 'theo 220/2025/NĐ-CP', 'theo[- 168/2018/NĐ-CP][+ 220/2025/NĐ-CP]'],
    ['có 1.250 người', 'có 1.350 người', 'có[- 1.250][+ 1.350] người'],
    ['tại [lược] của xã', 'tại thôn của xã', 'tại[- [lược]][+ thôn] của xã'],
    ['', 'thêm cả đoạn', '[+thêm cả đoạn]'],
    ['bỏ cả đoạn', '', '[-bỏ cả đoạn]'],
  ];
  for (const [before, after, expected] of cases)
    it(`“${before}” and “${after}”`, () => {
      assert.equal(told(before, after), expected);
    });

  it('are compared by syllable, so that one mended mark is one word', () => {
    assert.equal(
      told('công tác tuyễn quân', 'công tác tuyển quân'),
      'công tác[- tuyễn][+ tuyển] quân',
    );
  });

  it('are the same where only blanks or the way of writing a letter differ', () => {
    assert.equal(told('tuyển   quân\nnăm'.normalize('NFD'), 'tuyển quân năm'), 'tuyển quân năm');
  });

  it('are not broken up by a word that both have by chance', () => {
    assert.equal(
      told('một hai ba bốn và năm sáu bảy tám', 'chín mười hôm nay và mai kia tròn trăng'),
      '[-một hai ba bốn và năm sáu bảy tám][+chín mười hôm nay và mai kia tròn trăng]',
    );
  });

  it('give both versions again, word for word', () => {
    const word = fc.constantFrom('quân', 'dân', 'quốc', 'phòng', '2025', ',', '.', '[lược]', 'đ/c');
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after);
        const of = (kind: 'del' | 'ins'): string[] =>
          wordsOf(
            runs
              .filter((run) => run.kind === 'same' || run.kind === kind)
              .map((run) => ` ${run.text}`)
              .join(''),
          );
        assert.deepEqual(of('del'), wordsOf(before));
        assert.deepEqual(of('ins'), wordsOf(after));
      }),
    );
  });

  it('of a long text that is another altogether are told as a whole, in bounded time', () => {
    const words = (offset: number): string =>
      Array.from({ length: 10_000 }, (_, at) => `chữ${String(at + offset)}`).join(' ');
    const begun = performance.now();
    const runs = diffWords(words(0), words(1_000_000));
    assert.deepEqual(
      runs.map(({ kind }) => kind),
      ['del', 'ins'],
    );
    assert.ok(performance.now() - begun < 5_000, `${String(performance.now() - begun)} ms`);
    assert.ok(MOST_CHANGES < 10_000);
  });
});
