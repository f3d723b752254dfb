import assert from 'node:assert/strict';
import { test } from 'node:test';
import { styleIndex } from '#places/style-index.ts';

test('every kind and name of a unit has its entry; the country has none', () => {
  const styles = styleIndex().filter(({ unit }) => unit.key === 'hue-46');
  assert.deepEqual(
    styles.map(({ style, folded }) => [style.kind, folded]),
    [
      ['thanh-pho', 'hue'],
      ['tinh', 'thua thien hue'],
    ],
  );
  assert.equal(
    styleIndex().some(({ unit }) => unit.key === 'viet-nam'),
    false,
  );
  assert.equal(styleIndex(), styleIndex(), 'made once');
});
