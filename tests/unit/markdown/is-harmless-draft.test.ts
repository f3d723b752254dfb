import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHarmlessDraft } from '#markdown/is-harmless-draft.ts';

const ask = (frontmatter: string, body = 'Một câu.'): boolean =>
  isHarmlessDraft(
    new TextEncoder().encode(`---\nid: a-2025-ke-hoach\n${frontmatter}\n---\n\n${body}\n`),
    'directives/2025/a-2025-ke-hoach.mdx',
  );

test('a draft that lacks facts harms nobody', () => {
  assert.equal(ask('draft: true'), true);
  assert.equal(ask('needsReview: [topics]'), true);
  assert.equal(ask('draft: true', 'Có {mã} trong chữ.'), true);
});

test('what is done, bears a mark or cannot be read is none', () => {
  assert.equal(ask('title: Một'), false);
  assert.equal(ask('draft: true', 'Độ mật: Mật'), false);
  assert.equal(ask('draft: true\ntitle: TUYỆT MẬT'), false);
  assert.equal(ask('draft: true', 'Có {mã}.\n\nTỐI MẬT'), false);
  assert.equal(ask('draft: true\ntitle: "hở'), false);
});
