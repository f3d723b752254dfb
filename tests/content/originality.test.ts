import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ALLOWED_NAMES } from './allowed-names.ts';
import { readContent } from './read-content.ts';
import { SEEDS, skipWithoutSeeds as skip } from './seeds.ts';
import { sharedRuns, syllables } from './shared-runs.ts';

/** Runs of this many syllables are no longer chance in this field’s set phrases. */
const LONGEST = 7;

const seeds = skip
  ? []
  : readdirSync(SEEDS)
      .sort()
      .map((name) => ({ name, text: readFileSync(SEEDS + name, 'utf8') }));

const files = ['directives', 'reports', 'announcements', 'pages'].flatMap(readContent);

test('a copied sentence is found, whatever its marks, case and tone placement', () => {
  const theirs = 'Đảng uỷ Quân sự huyện chủ trì, phối hợp theo dõi và đôn đốc.';
  const ours = 'Nay đảng ủy quân sự Huyện chủ trì phối hợp theo dõi.';
  assert.deepEqual(sharedRuns(ours, theirs, [], 8), [
    'dang uy quan su huyen chu tri phoi hop theo doi',
  ]);
  assert.deepEqual(sharedRuns(ours, theirs, ['Đảng ủy Quân sự huyện'], 8), []);
});

for (const { name, text } of seeds)
  test(`no sentence of source ${name} is copied`, () => {
    for (const file of files) {
      const runs = sharedRuns(file.words, text, ALLOWED_NAMES, LONGEST + 1);
      assert.deepEqual(runs, [], `${file.path} shares ${String(runs.length)} runs`);
    }
  });

test('every allowed name is a name of the sources that our texts use', { skip }, () => {
  const flat = (text: string): string => ` ${syllables(text).join(' ')} `;
  const ours = files.map(({ words }) => flat(words)).join('|');
  const theirs = seeds.map(({ text }) => flat(text)).join('|');
  for (const name of ALLOWED_NAMES) {
    assert.ok(ours.includes(flat(name)), `not used by us: ${name}`);
    assert.ok(theirs.includes(flat(name)), `not in the sources: ${name}`);
  }
});

test('the source texts were there to compare with', { skip }, () => {
  assert.equal(seeds.length, 5);
});
