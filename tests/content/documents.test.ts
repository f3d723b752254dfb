import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ArchiveDocument, RenderedBody } from '#documents/document.ts';
import { documentUnits } from '#documents/facets.ts';
import { documentPath } from '#documents/urls.ts';
import { readBody } from '#markdown/body.ts';
import { ingest } from '#markdown/ingest.ts';
import type { Ingested } from '#markdown/ingested.ts';
import { successors } from '#places/successors.ts';
import { unit } from '#places/unit.ts';
import { readContent } from './read-content.ts';
import { SOURCE_CITATIONS } from './source-citations.ts';

const contentDir = fileURLToPath(new URL('../../content', import.meta.url));
const cacheDir = mkdtempSync(join(tmpdir(), 'luu-content-'));
// the day of the release, so that the test says the same in any year
const today = '2026-11-21';
/** The documents these tests are about. An office adds its own, of which they say nothing. */
const SAMPLE = [
  'ha-nam-2024-11-27-tin-hoi-nghi',
  'kim-bang-2020-10-13-tin-hoi-nghi',
  'kim-dong-2024-12-20-chi-thi',
  'lac-duong-2022-12-02-tin-hoi-nghi',
  'viet-nam-2024-01-18-tin-hoi-nghi',
  'viet-nam-2026-11-21-thong-bao-cong-dan',
  'viet-nam-2026-11-21-thong-bao-cong-dan-2',
];
let all: Ingested;

before(async () => {
  const read = await ingest({ contentDir, cacheDir, base: '/', today, workers: 0 });
  all = { ...read, documents: read.documents.filter(({ id }) => SAMPLE.includes(id)) };
});
after(() => {
  rmSync(cacheDir, { recursive: true });
});

const get = (id: string): ArchiveDocument => {
  const found = all.documents.find((document) => document.id === id);
  assert.ok(found, id);
  return found;
};
const body = (document: { digest: string }): RenderedBody => readBody(cacheDir, document.digest);

test('every file of the content folder is in order, and all of the sample is public', () => {
  assert.deepEqual(
    all.problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.deepEqual(all.documents.map(({ id }) => id).sort(), SAMPLE);
  const slugs = all.pages.map(({ slug }) => slug);
  for (const slug of ['cach-tim', 'gioi-thieu', 'nguon-va-dinh-chinh', 'tro-nang'])
    assert.ok(slugs.includes(slug), slug);
});

test('the five retold documents say so, and that no office has released them', () => {
  const retold = all.documents.filter(({ collection }) => collection !== 'announcements');
  assert.equal(retold.length, 5);
  for (const { data } of retold) {
    assert.equal(data.fidelity, 'retold');
    assert.equal(data.release?.by, 'kho-mau');
    assert.equal(data.release.ground, 'already-public');
    assert.deepEqual(data.release.checks, ['secrecy', 'personal-data']);
    assert.equal(data.source.url, null);
    assert.equal(data.source.captured, null);
  }
});

test('only the sources that name no publisher are without one', () => {
  const nameless = all.documents.filter(({ data }) => data.source.publisher === null);
  assert.deepEqual(nameless.map(({ id }) => id).sort(), [
    'ha-nam-2024-11-27-tin-hoi-nghi',
    'kim-dong-2024-12-20-chi-thi',
  ]);
});

test('a year that the source does not write is marked as derived', () => {
  const derived = all.documents.filter(({ data }) => data.dateBasis.year === 'derived');
  assert.deepEqual(derived.map(({ id }) => id).sort(), [
    'ha-nam-2024-11-27-tin-hoi-nghi',
    'lac-duong-2022-12-02-tin-hoi-nghi',
    'viet-nam-2024-01-18-tin-hoi-nghi',
  ]);
});

test('the directive has its seven tasks, each under its own numbered heading', () => {
  const { facts } = get('kim-dong-2024-12-20-chi-thi');
  const tasks = facts.passages.filter(({ kind }) => kind === 'task');
  assert.deepEqual(
    tasks.map(({ anchor, year }) => [anchor, year]),
    ['1', '2', '3', '4', '5', '6', '7'].map((number) => [`muc-${number}-1`, 2025]),
  );
  const numbered = facts.outline.filter(({ number }) => number !== null);
  assert.deepEqual(
    numbered.map(({ anchor }) => anchor),
    tasks.map(({ anchor }) => anchor.replace(/-1$/u, '')),
  );
});

test('the directive keeps its nine recipients, its signer and its limit, and names no number', () => {
  const document = get('kim-dong-2024-12-20-chi-thi');
  assert.ok(document.collection === 'directives');
  const { recipients, signer, circulation, number, release } = document.data;
  assert.equal(recipients.length, 9);
  assert.deepEqual(
    recipients.filter(({ purpose }) => purpose).map(({ name, purpose }) => [name, purpose]),
    [
      ['BTV Tỉnh ủy', 'de-bao-cao'],
      ['Đảng ủy Quân sự tỉnh', 'de-phoi-hop'],
      ['VPHU', 'luu'],
    ],
  );
  assert.deepEqual(signer, { name: 'Bùi Văn Phúc', role: null, authority: 'T/M Ban Thường vụ' });
  assert.equal(circulation, 'Phổ biến đến chi bộ');
  assert.equal(number, null);
  assert.deepEqual(release?.covers, ['circulation', 'located-works']);
});

test('what a document withholds is marked where it stood', () => {
  const marked = all.documents.filter(({ facts }) => facts.redactions > 0);
  assert.deepEqual(
    marked.map(({ id, facts }) => [id, facts.redactions]),
    [
      ['kim-dong-2024-12-20-chi-thi', 5],
      ['kim-bang-2020-10-13-tin-hoi-nghi', 3],
    ],
  );
});

test('a document cites what its source cites, recognised and resolved', () => {
  const keys = (cited: readonly string[]): string[] => [...new Set(cited)].sort();
  for (const { id, cited } of SOURCE_CITATIONS)
    assert.deepEqual(keys(get(id).facts.citations.map(({ target }) => target)), keys(cited), id);
});

test('every relation of a document is to something its text cites', () => {
  for (const { id, data, facts } of all.documents) {
    const cited = new Set(facts.citations.map(({ target }) => target));
    for (const { target } of data.relations) assert.ok(cited.has(target), `${id}: ${target}`);
  }
});

test('each report has results and tasks of the years it is about', () => {
  for (const document of all.documents) {
    if (document.collection !== 'reports') continue;
    const { data, facts } = document;
    const kinds = new Set(facts.passages.map(({ kind }) => kind));
    assert.ok(kinds.has('result') && kinds.has('task'), document.id);
    for (const passage of facts.passages) {
      if (passage.kind !== 'task') assert.equal(passage.year, data.year, document.id);
      else if (data.planYear !== undefined) assert.equal(passage.year, data.planYear, document.id);
    }
  }
});

test('every topic of a passage is named in the frontmatter of its document', () => {
  for (const { id, data, facts } of all.documents)
    for (const { topic } of facts.passages)
      assert.ok(data.topics.includes(topic), `${id}: ${topic}`);
});

test('the conference of the ministry stands under the province it was followed from', () => {
  const conference = get('viet-nam-2024-01-18-tin-hoi-nghi');
  assert.equal(conference.data.issuer, 'bqp');
  assert.deepEqual(documentUnits(conference), ['viet-nam', 'hai-duong-30']);
});

test('the four schemes stand with number, title and their own period', async () => {
  const { sections } = body(get('kim-bang-2020-10-13-tin-hoi-nghi'));
  const table = sections.find(({ anchor }) => anchor === 'bon-de-an');
  const rows = (table?.html ?? '').split('<tr>').slice(2);
  const cells = rows.map((row) =>
    [...row.matchAll(/<td>(.*?)<\/td>/gsu)].map(([, cell = '']) => cell.replace(/<[^>]+>/gu, '')),
  );
  assert.deepEqual(
    cells.map(([number, , period]) => [number, period]),
    [
      ['Đề án số 23', '2016–2020'],
      ['Đề án số 27', '2016–2020'],
      ['Đề án 1123', '2016–2021'],
      ['Đề án 12', '2015–2020'],
    ],
  );
  for (const [, title = '', period = ''] of cells) assert.ok(title.includes(`giai đoạn ${period}`));
});

test('the notice on former districts names every commune of today on the ground of its three examples', async () => {
  const { sections } = body(get('viet-nam-2026-11-21-thong-bao-cong-dan'));
  const notice = sections.map(({ html }) => html).join('\n');
  for (const key of ['kim-bang-350', 'lac-duong-675', 'kim-dong-331']) {
    const next = successors(key);
    assert.ok(next.length >= 3, key);
    for (const { unit } of next)
      assert.ok(notice.includes(unit.name.replace(' - ', ' – ')), `${key} → ${unit.name}`);
  }
});

test('links of notices and pages lead to documents, pages and lists of the site', () => {
  const known = new Set([
    ...all.documents.map((document) => documentPath(document)),
    ...all.pages.map(({ slug }) => `/${slug}/`),
    ...[
      'dia-phuong',
      'nam',
      'loai',
      'ke-hoach',
      'co-quan',
      'chu-de',
      'can-cu',
      'giai-doan',
      'tim-kiem',
    ].map((list) => `/${list}/`),
  ]);
  for (const { path, body } of ['announcements', 'pages'].flatMap(readContent))
    for (const [, to = ''] of body.matchAll(/\]\(([^)]*)\)/gu)) {
      const place = /^\/dia-phuong\/([^/]+)\/$/u.exec(to)?.[1];
      assert.ok(place === undefined ? known.has(to) : unit(place) !== undefined, `${path}: ${to}`);
    }
});

test('links of notices and pages stay on the site below whatever path it is served', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'luu-base-'));
  const based = await ingest({ contentDir, cacheDir: folder, base: '/kho/', today, workers: 0 });
  const own = [...based.documents, ...based.pages];
  const bodies = own.map(({ digest }) => readBody(folder, digest));
  rmSync(folder, { recursive: true });
  const links = bodies
    .flatMap(({ sections }) => sections.map(({ html }) => html))
    .flatMap((html) => [...html.matchAll(/href="(\/[^"]*)"/gu)].map(([, to = '']) => to));
  assert.ok(links.length > 40);
  for (const to of links) assert.match(to, /^\/kho\/(?!kho\/)/u);
});
