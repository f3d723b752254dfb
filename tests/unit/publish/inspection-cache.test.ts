import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspectionCache } from '#publish/inspection-cache.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const READ = { state: 'read', blocked: [] } as const;

test('what was asked for is remembered, the rest is forgotten', () => {
  const path = join(temporaryFolder(), 'lint/files.json');
  const first = inspectionCache(path, '1');
  first.set('a', { ...READ, blocked: [] });
  first.set('b', { state: 'scan' });
  first.save();
  const second = inspectionCache(path, '1');
  assert.deepEqual(second.get('b'), { state: 'scan' });
  second.save();
  const third = inspectionCache(path, '1');
  assert.deepEqual(third.get('b'), { state: 'scan' });
  assert.equal(third.get('a'), undefined);
});

test('a cache of other code, a broken one and none are empty', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'files.json');
  const cache = inspectionCache(path, '1');
  cache.set('a', { state: 'scan' });
  cache.save();
  assert.equal(inspectionCache(path, '2').get('a'), undefined);
  assert.equal(inspectionCache(path).get('a'), undefined);
  writeFileSync(path, '{"version":"1"');
  assert.equal(inspectionCache(path, '1').get('a'), undefined);
  assert.equal(inspectionCache(join(folder, 'khong-co.json'), '1').get('a'), undefined);
});
