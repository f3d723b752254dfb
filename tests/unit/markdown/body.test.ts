import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyPath, readBody } from '#markdown/body.ts';

test('bodies lie in folders by the first two signs of their digest', () => {
  assert.equal(bodyPath('/kho', 'ab12').replaceAll('\\', '/'), '/kho/html/ab/ab12.json');
});

test('a body that is not there is a developer’s fault, told with its cause', () => {
  assert.throws(
    () => readBody('/khong/co', 'ab12'),
    (error: Error) => {
      assert.match(error.message, /ab12.*run ingest first/u);
      assert.ok(error.cause);
      return true;
    },
  );
});
