import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { entryPlaces } from '#lint/debts/entry-places.ts';

test('an entry of a list stands where its key is written; one that is not there at the head', () => {
  const place = entryPlaces('content');
  const { file, line, column } = place('laws', '168-2018-nd-cp');
  assert.equal(file, 'content/reference/laws.yaml');
  const lines = readFileSync(file, 'utf8').split('\n');
  assert.equal(lines[line - 1]?.slice(column - 1), '168-2018-nd-cp');
  assert.deepEqual(place('issuers', 'khong-co'), {
    file: 'content/reference/issuers.yaml',
    line: 1,
    column: 1,
  });
});

test('a list that cannot be read has no places', () => {
  assert.equal(entryPlaces('khong-co')('laws', 'a').line, 1);
});
