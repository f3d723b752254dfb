import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DRAFT_QUESTIONS } from '#documents/drafts/draft-questions.ts';
import { context, directive } from './draft-sample.ts';

const question = (name: string) => {
  const found = DRAFT_QUESTIONS.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
};
const read = (name: string, typed: string, answers = directive) =>
  question(name).read(typed, { answers, context });

for (const [name, typed, value] of [
  ['collection', 'Văn bản chỉ đạo', 'directives'],
  ['docType', 'Chỉ thị', 'chi-thi'],
  ['date', '20/12/2024', '2024-12-20'],
  ['issuer', 'ubnd xã', 'ubnd-xa'],
  ['issuer', 'Huyện ủy', 'huyen-uy'],
  ['locality', 'Kim Động', 'kim-dong-331'],
  ['title', '  Về  việc\u00A0tuyển quân ', 'Về việc tuyển quân'],
  ['year', ' 2025 ', 2025],
  ['number', 'Không có', null],
  ['number', 'Số: 12-CT/HU', '12-CT/HU'],
  ['topics', 'tuyển quân, dan-van', ['tuyen-quan', 'dan-van']],
] as const)
  test(`“${typed}” as ${name} is ${JSON.stringify(value)}`, () => {
    assert.deepEqual(read(name, typed), { value, exact: true });
  });

test('answers that are none are told with a remedy', () => {
  for (const [name, typed] of [
    ['date', '31/4/2024'],
    ['title', '  '],
    ['number', ''],
    ['number', '0'],
    ['year', 'năm nay'],
    ['docType', 'qqqqqqq'],
  ] as const) {
    const found = read(name, typed);
    assert.ok('fault' in found, name);
    assert.match(found.fault + found.remedy, /\.$/u);
  }
});

test('a body of the centre settles the place', () => {
  const settled = (issuer: string) =>
    question('locality').settled?.({ answers: { issuer }, context });
  assert.equal(settled('bqp'), 'viet-nam');
  assert.equal(settled('qk3'), 'viet-nam');
  assert.equal(settled('huyen-uy'), undefined);
});
