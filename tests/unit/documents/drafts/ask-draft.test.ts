import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askDraft } from '#documents/drafts/ask-draft.ts';
import type { DraftAnswers } from '#documents/drafts/draft-answers.ts';
import { context, directive } from './draft-sample.ts';

/** A clerk who types these lines; `told` is what stood on the screen. */
async function talk(lines: string[], given: DraftAnswers = {}) {
  const told: string[] = [];
  const left = [...lines];
  const answers = await askDraft(given, context, {
    ask: (prompt) => {
      told.push(prompt);
      const line = left.shift();
      return line === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(line);
    },
    tell: (text) => void told.push(text),
  });
  assert.deepEqual(left, []);
  return { answers, told: told.join('\n') };
}

test('a clerk who answers all is asked nothing twice', async () => {
  const { answers } = await talk([
    'directives',
    'chỉ thị',
    '20/12/2024',
    'Huyện ủy',
    '',
    'kim dong',
    'Về nhiệm vụ quân sự, quốc phòng địa phương năm 2025',
    '',
    '12-CT/HU',
    'tuyen-quan',
    'nhiem-vu-nam',
  ]);
  assert.deepEqual(answers, { ...directive, audience: '' });
});

test('each answer is checked at once, and asked again with the reason', async () => {
  const { answers, told } = await talk(
    [
      'chi thj',
      'chi-thi',
      '31/4/2024',
      '20/12/2024',
      'huyen-uy',
      '',
      'hung-yen-33',
      'Kim Đôngg',
      '1',
    ],
    without('docType', 'date', 'issuer', 'issuerName', 'locality'),
  );
  assert.equal(answers.locality, 'kim-dong-331');
  assert.match(told, /Có lẽ là “Chỉ thị”/u);
  assert.match(told, /“31\/4\/2024” không phải một ngày có thật/u);
  assert.match(told, /Cơ quan “huyen-uy” là cấp huyện/u);
  assert.match(told, /1\. huyện Kim Động, Hưng Yên/u);
});

test('a body that has ended on the day is refused', async () => {
  const { answers, told } = await talk(['huyen-uy', 'dang-uy-xa'], {
    ...without('issuer'),
    date: '2025-12-20',
  });
  assert.match(told, /“huyen-uy” chỉ có đến 30\/6\/2025/u);
  assert.equal(answers.issuer, 'dang-uy-xa');
});

test('a question mark shows the list, a number chooses from it', async () => {
  const { answers, told } = await talk(['?', '3'], without('docType'));
  assert.match(told, /3\. Chỉ thị/u);
  assert.equal(answers.docType, 'chi-thi');
});

test('a clerk who goes leaves no answers', async () => {
  await assert.rejects(talk([]), /gone/u);
});

function without(...names: (keyof DraftAnswers)[]): DraftAnswers {
  return Object.fromEntries(
    Object.entries(directive).filter(([name]) => !names.includes(name as keyof DraftAnswers)),
  );
}
