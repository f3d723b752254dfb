import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askGate } from '#importer/ask-gate.ts';
import { makeSource, paragraph, REFERENCE } from './make-source.ts';

const ask = (source: ReturnType<typeof makeSource>, fields = {}) =>
  askGate(source, fields, REFERENCE.planTypes);

test('a stamp in a header is found with its place, and never repeated', () => {
  const stamp = paragraph('MẬT', { place: { part: 'header', where: 'đoạn 1' } });
  const { blocked, secret } = ask({ ...makeSource('Một'), margins: [stamp] });
  assert.equal(secret, true);
  assert.deepEqual(
    blocked.map(({ rule, where }) => [rule, where]),
    [['secrecy-grade', 'đầu trang, đoạn 1']],
  );
  assert.doesNotMatch(JSON.stringify(blocked), /"MẬT/u);
});

test('a limit of circulation is found in the words and in the field', () => {
  const field = { value: 'Phổ biến đến chi bộ', confidence: 1, evidence: '' };
  const limited = paragraph('Chỉ thị này phổ biến đến chi bộ.', {
    place: { part: 'body', where: 'đoạn 9' },
  });
  const { blocked, secret } = ask(makeSource(limited), { circulation: field });
  assert.equal(secret, false);
  assert.deepEqual(
    blocked.map(({ where }) => where),
    ['đoạn 9', 'mục Phạm vi phổ biến (circulation)'],
  );
});

test('the words of an image and hidden words are asked for too', () => {
  const place = { part: 'body', where: 'đoạn 2' } as const;
  const image = {
    kind: 'image',
    bytes: new Uint8Array(),
    type: 'image/png',
    alt: '',
    place,
  } as const;
  const stamp = { paragraph: paragraph('TỐI MẬT', { place }), reason: 'Chữ ẩn.' };
  for (const source of [
    makeSource('Một', { ...image, alt: 'TUYỆT MẬT' }),
    { ...makeSource('Một'), omitted: [stamp] },
  ]) {
    const { blocked, secret } = ask(source);
    assert.equal(secret, true);
    assert.deepEqual(
      blocked.map(({ where }) => where),
      ['đoạn 2'],
    );
  }
});

test('ordinary words pass', () => {
  assert.deepEqual(ask(makeSource('Hoàn thành 100% chỉ tiêu tuyển quân.')), {
    blocked: [],
    secret: false,
  });
});
