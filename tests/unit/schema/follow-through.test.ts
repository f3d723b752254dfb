import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followVerdictSchema } from '#schema/follow-through.ts';

const sound = {
  task: 'kim-dong-2024-12-20-chi-thi#muc-2-1',
  evidence: 'luong-bang-2025-12-10-bao-cao#ket-qua-nam-2025-1',
  verdict: 'xac-nhan',
  by: 'kho-mau',
  date: '2026-11-22',
  seal: 'abcdklmn-ijklmnop',
};

const cases: readonly (readonly [
  what: string,
  change: Record<string, unknown>,
  accepted: boolean,
])[] = [
  ['as the command prints it', {}, true],
  ['no evidence', { evidence: 'none', seal: 'abcdklmn' }, true],
  ['a note', { note: 'Đã hỏi xã.' }, true],
  ['a task without a passage', { task: 'kim-dong-2024-12-20-chi-thi' }, false],
  ['a link for evidence', { evidence: '/bao-cao/x/#a' }, false],
  ['another verdict', { verdict: 'dung' }, false],
  ['a person for a key', { by: 'Nguyễn Văn A' }, false],
  ['a day that is none', { date: '2026-02-30' }, false],
  ['a seal that is none', { seal: 'xyz' }, false],
  ['an unknown field', { score: 5 }, false],
];
for (const [what, change, accepted] of cases)
  test(`a verdict: ${what} is ${accepted ? 'accepted' : 'refused'}`, () => {
    assert.equal(followVerdictSchema.safeParse({ ...sound, ...change }).success, accepted);
  });
