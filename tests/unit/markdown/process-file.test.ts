import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { readBody, readQuotes } from '#markdown/body.ts';
import { createProcessor, listsOf } from '#markdown/process-file.ts';
import { contentFolder, directive, directivePath } from './content-folder.ts';
import { STAMP } from './entries.ts';

const id = 'kim-dong-2024-12-20-chi-thi';
function processed(text: string, version = 'v') {
  const folder = contentFolder();
  folder.write(directivePath(id), text);
  const { contentDir, cacheDir } = folder;
  const setup = {
    contentDir,
    cacheDir,
    base: '/',
    today: '2026-11-21',
    version,
    audience: 'public' as const,
    lists: listsOf(loadReference(contentDir)),
    documents: [],
  };
  const [entry] = createProcessor(setup)([
    { collection: 'directives', file: directivePath(id), stamp: STAMP },
  ]);
  assert.ok(entry);
  return { entry, cacheDir };
}

test('a public document is rendered, and its HTML written under its digest', () => {
  const { entry, cacheDir } = processed(directive(id, 'Theo 168/2018/NĐ-CP.'));
  const digest = entry.rendered?.digest ?? '';
  assert.match(readBody(cacheDir, digest).sections[0]?.html ?? '', /168\/2018\/NĐ-CP/);
  assert.deepEqual(readQuotes(cacheDir, digest), { 'mo-dau-1': 'Theo 168/2018/NĐ-CP.' });
  assert.equal(Object.keys(entry.answers).length, 1);
});

test('the digest names file, pipeline and answers', () => {
  const digest = (body: string, version?: string) =>
    processed(directive(id, body), version).entry.rendered?.digest;
  assert.equal(digest('a'), digest('a'));
  assert.notEqual(digest('a'), digest('b'));
  assert.notEqual(digest('a', 'v1'), digest('a', 'v2'));
});

test('what is not public is read and checked, not rendered', () => {
  const { entry, cacheDir } = processed(directive(id, '{x}', { draft: 'true' }));
  assert.equal(entry.rendered, null);
  assert.deepEqual(
    entry.findings.map(({ rule }) => rule),
    ['mdx-expression'],
  );
  assert.ok(!existsSync(`${cacheDir}/html`));
});

test('of a file of a wrong shape the gate tells the rest at once, but for what its release names', () => {
  const rulesOf = (release: string) =>
    processed(directive(id, 'Số CCCD 033185001234.', { year: 'hai', release })).entry.findings.map(
      ({ rule }) => rule,
    );
  assert.deepEqual(rulesOf('{ covers: [circulation] }'), ['people-identity']);
  assert.deepEqual(rulesOf('{ covers: [people-lists] }'), []);
});

test('a file of a wrong shape has problems and no data', () => {
  const { entry } = processed(directive(id, 'a', { year: 'hai' }));
  assert.equal(entry.data, null);
  assert.equal(entry.problems[0]?.field, 'year');
});

test('lists can be sent to a process; where topics cannot be read, every one may be named', () => {
  const { contentDir } = contentFolder();
  const topicsOf = (folder: string) => structuredClone(listsOf(loadReference(folder))).topics;
  assert.deepEqual(topicsOf(contentDir), new Set(['tuyen-quan']));
  assert.equal(topicsOf('/khong/co'), null);
});
