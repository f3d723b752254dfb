import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { sayIssue } from '#schema/say-issue.ts';

function said(schema: z.ZodType, value: unknown) {
  const issue = schema.safeParse(value).error?.issues[0];
  assert.ok(issue, 'the value was meant to be faulty');
  return sayIssue(issue, value);
}

test('kinds of fault that the document schema does not have are told too', () => {
  assert.equal(said(z.number().max(3), 5).message, '“5” lớn hơn 3');
  assert.equal(said(z.email(), 'x').rule, 'schema-email');
  assert.equal(said(z.array(z.string()).max(1), ['a', 'b']).rule, 'schema-too-long');
  assert.equal(said(z.union([z.literal(1), z.boolean()]), 'x').rule, 'schema-other');
  assert.equal(
    said(
      z.string().refine(() => false),
      'x',
    ).message,
    '“x” không đúng dạng',
  );
  assert.equal(said(z.null(), 'x').message, '“x” không đúng kiểu, cần null');
});

test('a list that is too long is counted in items', () => {
  assert.match(said(z.array(z.string()).max(1), ['a', 'b']).message, /có 2 mục, tối đa 1/);
});
