import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBody } from '#markdown/check-body.ts';
import { parseBody } from '#markdown/parse.ts';
import { TORN_TABLE, tornTable } from '#markdown/torn-table.ts';

const TORN = '| a |\n|---|\n<Sic correct="b">x\n\n</Sic>0';

test('a table that a tag tears is a fault with a place, not a crash', () => {
  assert.equal(parseBody(TORN).failure?.reason, TORN_TABLE);
  const { tree, findings } = checkBody(`a\n\n${TORN}`, 1, [], 'document');
  assert.equal(tree, null);
  assert.deepEqual(
    findings.map(({ rule, line }) => [rule, line]),
    [['mdx-unclosed', 3]],
  );
});

test('a whole table is none', () => {
  const { tree } = parseBody('| a |\n|---|\n| <Sic correct="b">x</Sic> |');
  assert.ok(tree);
  assert.equal(tornTable(tree), null);
});
