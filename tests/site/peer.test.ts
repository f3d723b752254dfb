import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeHugoTwin } from '../bench/hugo-twin.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { FIXTURE_DAY, fixture } from './test-site.ts';

/** Addresses that one side may have alone, each for a reason. */
const EXCEPTIONS: { name: string; matches: RegExp }[] = [
  {
    name: 'Hugo redirects the first page of every list that has several',
    matches: /\/trang\/1\/$/,
  },
  {
    name: 'the three pages of editors are tools of ours, made once whatever the number of documents',
    matches: /^\/bien-tap\/(?:(?:nhap|soan)\/)?$/,
  },
];

const addresses = (folder: string): Set<string> =>
  new Set(
    globSync('**/*.html', { cwd: folder }).map((path) => `/${path.replace(/index\.html$/, '')}`),
  );

const hugoMissing = spawnSync('hugo', ['version']).error !== undefined;

test(
  'the peer of the build bench writes the addresses that we write',
  { skip: hugoMissing && 'Hugo is not installed' },
  async () => {
    const folder = temporaryFolder();
    await writeHugoTwin({
      content: fixture.content,
      cache: join(folder, 'cache'),
      out: join(folder, 'twin'),
      today: FIXTURE_DAY,
    });
    const hugo = spawnSync(
      'hugo',
      ['--quiet', '--source', join(folder, 'twin'), '--destination', join(folder, 'out')],
      { encoding: 'utf8' },
    );
    assert.equal(hugo.status, 0, hugo.stdout + hugo.stderr);
    const [ours, theirs] = [addresses(fixture.out), addresses(join(folder, 'out'))];
    const excused = (path: string): boolean => EXCEPTIONS.some(({ matches }) => matches.test(path));
    const alone = (some: Set<string>, others: Set<string>): string[] =>
      [...some].filter((path) => !others.has(path) && !excused(path)).sort();
    assert.ok(ours.size > 100, 'the site has been built');
    assert.deepEqual(
      { ours: alone(ours, theirs), theirs: alone(theirs, ours) },
      { ours: [], theirs: [] },
    );
  },
);
