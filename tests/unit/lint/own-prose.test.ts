import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownProse } from '#lint/own-prose.ts';
import type { Prose } from '#lint/prose.ts';

const prose = (field: string | null, text = 'Chữ'): Prose => ({
  kind: 'field',
  text,
  field,
  at: () => ({ line: 1, column: 1 }),
});

test('editors’ notes and names of people are not the document’s own spelling', () => {
  for (const [field, own] of [
    [null, true],
    ['title', true],
    ['people[0].role', true],
    ['people[12].name', false],
    ['signer.name', false],
    ['editorNotes[0]', false],
  ] as const)
    assert.equal(
      ownProse({ collection: 'reports', prose: [prose(field)] }).length,
      Number(own),
      field ?? 'body',
    );
});

test('what a page of the site quotes is not its own, and every other sign keeps its place', () => {
  const text = 'Gõ “tuyen quan” được';
  const [page] = ownProse({ collection: 'pages', prose: [prose(null, text)] });
  assert.equal(page?.text, 'Gõ ………………………………… được'.replace(/…+/u, '…'.repeat(12)));
  const [report] = ownProse({ collection: 'reports', prose: [prose(null, text)] });
  assert.equal(report?.text, text);
});
