import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PairReason } from '#documents/follow-through/score-pair.ts';
import { countLine, evidenceWords, judgedWords } from '#site/follow-through-words.ts';
import type { Inline } from '#site/inline.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([makeDirective('ct', { number: '5-CT/HU', topics: ['tuyen-quan'] })]);
const plain = (parts: readonly Inline[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const told = (...reasons: PairReason[]): string =>
  plain(
    evidenceWords(archive, {
      document: 'bc',
      anchor: 'a',
      number: '1',
      seal: '',
      kind: 'result',
      score: 41,
      reasons,
      verdict: null,
    }),
  );

const cases: readonly (readonly [reason: PairReason, words: RegExp])[] = [
  [{ kind: 'topic', shared: ['tuyen-quan'] }, /: cùng chủ đề Tuyển quân\.$/u],
  [{ kind: 'words', shared: ['bù đổi', 'sót'] }, /: cùng nói “bù đổi”\.$/u],
  [{ kind: 'words', shared: ['sót'] }, /: cùng nói “sót”\.$/u],
  [{ kind: 'names', shared: ['Đạ Nhim'] }, /: cùng nêu tên Đạ Nhim\.$/u],
  [{ kind: 'measure', shared: ['công dân nhập ngũ'] }, /: cùng số liệu “công dân nhập ngũ”\.$/u],
  [
    { kind: 'law', shared: ['168-2018-nd-cp', 'ct', 'khac'] },
    /: cùng dẫn 168\/2018\/NĐ-CP, 5-CT\/HU, khac\.$/u,
  ],
];
for (const [reason, words] of cases)
  test(`a proposal is told with its score and reason: ${reason.kind} ${reason.shared.join(', ')}`, () => {
    assert.match(told(reason), /^Đề xuất của máy, chưa xác nhận; điểm 41\/100/u);
    assert.match(told(reason), words);
  });

test('a topic links to its list only where there is one', () => {
  const reason = (topic: string) =>
    evidenceWords(archive, {
      document: 'bc',
      anchor: 'a',
      number: '1',
      seal: '',
      kind: 'result',
      score: 41,
      verdict: null,
      reasons: [{ kind: 'topic', shared: [topic] }],
    }).flatMap((part) => (typeof part === 'string' || !('path' in part) ? [] : [part.path]));
  assert.deepEqual(reason('tuyen-quan'), ['/chu-de/tuyen-quan/']);
  assert.deepEqual(reason('dien-tap'), [undefined]);
});

test('counts name the states that are there, each with its sign and way', () => {
  const line = countLine({ done: 2, repeated: 0, short: 1, unseen: 0 }, '/x/');
  assert.equal(plain(line), '2 có kết quả, 1 nêu là hạn chế');
  assert.deepEqual(
    line.flatMap((part) =>
      typeof part === 'string' ? [] : [`${part.sign ?? ''} ${part.path ?? ''}`],
    ),
    ['done /x/#co-ket-qua', 'short /x/#neu-la-han-che'],
  );
});

test('how much an editor has read is said', () => {
  assert.match(judgedWords({ confirmed: 0, proposed: 0 }), /không đề xuất/u);
  assert.match(judgedWords({ confirmed: 0, proposed: 3 }), /chưa xác nhận/u);
  assert.match(judgedWords({ confirmed: 2, proposed: 1 }), /xác nhận 2 dẫn chứng; 1 là đề xuất/u);
  assert.match(judgedWords({ confirmed: 2, proposed: 0 }), /xác nhận mọi/u);
});
