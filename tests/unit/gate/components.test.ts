import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CALLOUT_TYPES,
  COMPONENTS,
  isPhrasing,
  nearestComponent,
  PASSAGE_KINDS,
} from '#gate/components.ts';

test('the tags of a document are those of the domain', () => {
  assert.deepEqual(
    [...COMPONENTS.keys()],
    [
      'Task',
      'Result',
      'Shortcoming',
      'Measure',
      'Redacted',
      'Sic',
      'Figure',
      'Callout',
      'sup',
      'sub',
    ],
  );
});

test('tags of a sentence and tags of blocks are told apart', () => {
  assert.deepEqual([...COMPONENTS.keys()].filter(isPhrasing), [
    'Measure',
    'Redacted',
    'Sic',
    'sup',
    'sub',
  ]);
});

test('no tag has an attribute that a browser would run or style by', () => {
  for (const { attributes } of COMPONENTS.values())
    for (const name of Object.keys(attributes))
      assert.doesNotMatch(name, /^(?:on|style|class|href)/iu);
});

test('typed passages and callouts are tags', () => {
  for (const name of PASSAGE_KINDS.keys()) assert.ok(name !== null && COMPONENTS.has(name));
  assert.deepEqual(COMPONENTS.get('Callout')?.attributes['type']?.values, [
    ...CALLOUT_TYPES.keys(),
  ]);
});

test('a tag written wrong is known by its letters', () => {
  assert.equal(nearestComponent('Taks'), 'Task');
  assert.equal(nearestComponent('shortcomming'), 'Shortcoming');
  assert.equal(nearestComponent('constructor'), null);
  assert.ok(!isPhrasing('constructor'));
});
