import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayTotals } from '#lint/debts/say-totals.ts';
import { exampleDebt, exampleReport } from './example-report.ts';

test('nothing due is said in a sentence', () => {
  assert.deepEqual(sayTotals(exampleReport([])), { head: 'Không nợ gì.', tail: [] });
});

test('what was not looked at is said', () => {
  const { head, tail } = sayTotals(
    exampleReport([exampleDebt()], { faulty: 2, urls: ['https://a.vn/1', 'https://a.vn/2'] }),
  );
  assert.equal(head, '1 việc: 0 gấp, 0 cần làm, 1 khi có thể.');
  assert.deepEqual(tail, [
    'Liên kết ra ngoài: 2, chưa hỏi (--online): a.vn (2).',
    '2 tệp còn lỗi nên không xét ở đây: npm run lint:content.',
  ]);
});

test('answers of other sites are counted', () => {
  const asked = { asked: 3, answered: 1, dead: 1, silent: 1 };
  const { tail } = sayTotals(exampleReport([], { urls: ['https://a.vn/'], asked }));
  assert.deepEqual(tail, [
    'Liên kết ra ngoài: đã hỏi 3 địa chỉ của 1 máy chủ, 1 trả lời, 1 không còn, 1 chưa rõ.',
  ]);
});
