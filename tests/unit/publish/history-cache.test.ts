import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  hasDifferences,
  readDifferences,
  readKept,
  writeDifferences,
  writeKept,
  type StoredDifferences,
} from '../../../src/publish/history-cache.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const one: StoredDifferences = [[{ kind: 'same', before: [], after: [], left: 3 }]];
const history = (differences: string | null) => ({ changes: [], hiddenBefore: null, differences });

describe('what a build keeps of histories', () => {
  it('is read again as it was', () => {
    const cache = temporaryFolder();
    const kept = {
      files: { head: 'a', content: '/b', versions: [['x.mdx', []] as [string, []]] },
      made: { by: 'c', histories: [['k', null] as [string, null]] },
    };
    writeKept(cache, kept);
    assert.deepEqual(readKept(cache), kept);
  });

  it('is nothing where it is missing or cut off', () => {
    const cache = temporaryFolder({ 'history/kept.json': '{"files":' });
    assert.deepEqual(readKept(cache), {});
    assert.deepEqual(readKept(join(cache, 'khong-co')), {});
  });

  it('drops differences that no history names any more, and no other file', () => {
    const cache = temporaryFolder();
    const named = writeDifferences(cache, one);
    writeDifferences(cache, [...one, ...one]);
    writeFileSync(join(cache, 'history/khac.json'), '');
    writeKept(cache, { made: { by: 'c', histories: [['k', history(named)]] } });
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
