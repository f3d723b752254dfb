import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  hasDifferences,
  readDifferences,
  readKept,
  readLog,
  writeDifferences,
  writeKept,
  writeLog,
  type StoredDifferences,
} from '../../../src/publish/history-cache.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const one: StoredDifferences = [[{ kind: 'same', before: [], after: [], left: 3 }]];
const history = (differences: string | null) => ({ changes: [], hiddenBefore: null, differences });

describe('what a build keeps of histories', () => {
  it('is read again as it was, by the same state of the code', () => {
    const cache = temporaryFolder();
    writeKept(cache, { by: 'c', histories: [['k', null]] });
    assert.deepEqual([...readKept(cache, 'c')], [['k', null]]);
    assert.equal(readKept(cache, 'd').size, 0);
  });

  it('has what git printed, for the same commit and folder', () => {
    const cache = temporaryFolder();
    writeLog(cache, 'a /b', ':100644\0x\n');
    assert.equal(readLog(cache, 'a /b'), ':100644\0x\n');
    assert.equal(readLog(cache, 'a /'), null);
  });

  it('is nothing where it is missing or cut off', () => {
    const cache = temporaryFolder({ 'history/kept.json': '{"by":' });
    assert.equal(readKept(cache, 'c').size, 0);
    assert.equal(readKept(join(cache, 'khong-co'), 'c').size, 0);
    assert.equal(readLog(cache, 'a'), null);
  });

  it('drops differences that no history names any more, and no other file', () => {
    const cache = temporaryFolder();
    const named = writeDifferences(cache, one);
    writeDifferences(cache, [...one, ...one]);
    writeFileSync(join(cache, 'history/khac.json'), '');
    writeKept(cache, { by: 'c', histories: [['k', history(named)]] });
    assert.deepEqual(
      readdirSync(join(cache, 'history')).sort(),
      [`${named}.json`, 'kept.json', 'khac.json'].sort(),
    );
    assert.deepEqual(readDifferences(cache, named), one);
    assert.ok(hasDifferences(cache, history(named)) && hasDifferences(cache, history(null)));
    assert.ok(!hasDifferences(cache, history('f'.repeat(32))));
    assert.throws(() => readDifferences(cache, 'f'.repeat(32)));
  });
});
