import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nameData } from '#site/name-data.ts';
import { allPlaceNames } from '#site/place-index.ts';
import { fold } from '#vietnamese/fold.ts';
import { findPlaces } from '../../src/elements/place-search.ts';
import { makeArchive } from '../unit/site/make-archive.ts';

const FOLDER = new URL('../../../shared/gazetteer/', import.meta.url);
const skip = existsSync(FOLDER) ? false : 'no ../shared/gazetteer beside the project';

interface Entry {
  fullName: string;
}
type Lists = Record<'provinces' | 'districts' | 'wards', Entry[] | undefined>;

const data = new Map(
  skip === false
    ? allPlaceNames(makeArchive([])).map((letter) => [letter.slug, nameData(letter)] as const)
    : [],
);

/** True where the place is among what the search counts, by its name as typed. */
function isFound(typed: string): boolean {
  const letters = ['d', 'dd', ...fold(typed)].flatMap((letter) => data.get(letter) ?? []);
  return findPlaces(typed, [...new Set(letters)], fold).total > 0;
}

for (const [name, least] of [
  ['units-63-2021-11.json', 800],
  ['units-current-34.json', 60],
] as const)
  test(
    `99 in 100 units of ${name} are found as they are called, with marks and without`,
    { skip },
    (t) => {
      const lists = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Lists;
      const all = [lists.provinces, lists.districts].flatMap((list) => list ?? []);
      // of some ten thousand communes each hundredth: the search goes through a letter for each
      const communes = (lists.wards ?? []).filter((_, index) => index % 100 === 0);
      const missing = [...all, ...communes].filter(
        ({ fullName }) => !isFound(fullName) || !isFound(fold(fullName)),
      );
      const asked = all.length + communes.length;
      t.diagnostic(`${name}: ${String(asked - missing.length)} of ${String(asked)} found`);
      t.diagnostic(
        missing
          .map(({ fullName }) => fullName)
          .slice(0, 12)
          .join('; '),
      );
      assert.ok(asked >= least, `only ${String(asked)} were asked`);
      assert.ok(missing.length <= asked * 0.01, String(missing.length));
    },
  );
