import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { sha256 } from '../../src/publish/manifest.ts';
import { serveSite, type Served } from '../../src/publish/serve-site.ts';
import { fileOf } from '../../src/publish/address.ts';
import { dataExamples, type DataExample } from '../../src/site/open-data/examples.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aknFaults } from '../unit/exports/akn-structure.ts';
import { validator } from '../unit/exports/validator.ts';
import { desk, fixture } from './test-site.ts';

const ORIGIN = 'http://localhost:4321';

/** The data of a built site. */
function dataOf(out: string) {
  const text = (path: string): string => readFileSync(join(out, path), 'utf8');
  const json = (path: string): Record<string, unknown> =>
    JSON.parse(text(path)) as Record<string, unknown>;
  const files = globSync('du-lieu/**/*.*', { cwd: out });
  return { text, json, files };
}

for (const [name, { out }] of Object.entries({ fixture, desk }))
  describe(`open data of the site “${name}”`, () => {
    const { text, json, files } = dataOf(out);
    const records = files.filter((path) => /^du-lieu\/(?:van-ban|bao-cao|thong-bao)\//.test(path));

    it('has JSON that a stranger’s validator takes by the schemas beside it', () => {
      const checks = new Map<string, ReturnType<typeof validator>>();
      const checked = files.filter((path) => path.endsWith('.json') && !path.includes('luoc-do/'));
      let told = 0;
      for (const path of checked) {
        const value = json(path);
        if (typeof value['$schema'] !== 'string') continue;
        const schema = fileOf(value['$schema'].slice(ORIGIN.length));
        const check = checks.get(schema) ?? validator(json(schema));
        checks.set(schema, check);
        check(value, path);
        told += 1;
      }
      assert.equal(checks.size, 5);
      assert.ok(told > records.length);
    });

    it('has each document that has a page, as JSON and as Markdown, and directives as Akoma Ntoso', () => {
      assert.ok(records.length > 20);
      for (const path of records) {
        const { addresses } = json(path) as { addresses: Record<string, string | null> };
        for (const address of Object.values(addresses))
          if (address !== null)
            assert.ok(statSync(join(out, fileOf(address.slice(ORIGIN.length)))));
      }
      const twins = globSync('{van-ban,bao-cao,thong-bao}/*/index.md', { cwd: out });
      assert.equal(twins.length, records.length);
      const directives = records.filter((path) => path.startsWith('du-lieu/van-ban/'));
      assert.equal(files.filter((path) => path.includes('/akn/')).length, directives.length);
    });

    it('has Akoma Ntoso that keeps the structure that the test knows', () => {
      for (const path of files.filter((file) => file.endsWith('.xml')))
        assert.deepEqual(aknFaults(text(path)), [], path);
    });

    it('has all documents in one file, each as in its own', () => {
      const all = gunzipSync(readFileSync(join(out, 'du-lieu/tat-ca.ndjson.gz'))).toString();
      const lines = all.split('\n').slice(0, -1);
      assert.deepEqual(lines.toSorted(), records.map((path) => text(path).trimEnd()).toSorted());
    });

    it('tells sizes and checksums of the files as they are', () => {
      const sums = text('du-lieu/SHA256SUMS').trimEnd().split('\n');
      for (const line of sums) {
        const [hash, file = ''] = line.split('  ');
        assert.equal(sha256(readFileSync(join(out, 'du-lieu', file))), hash, file);
      }
      const told = (
        json('du-lieu/index.json') as { files: { url: string; bytes: number; sha256: string }[] }
      ).files;
      assert.equal(told.length, 5);
      for (const { url, bytes, sha256: hash } of told) {
        assert.equal(statSync(join(out, 'du-lieu', basename(url))).size, bytes);
        assert.ok(sums.includes(`${hash}  ${basename(url)}`));
        assert.ok(text('du-lieu/catalog.jsonld').includes(hash));
      }
    });

    it('answers at every address of its OpenAPI description, and of llms.txt', () => {
      const { paths } = json('du-lieu/openapi.json') as {
        paths: Record<string, { get: { parameters: { name: string; example: string }[] } }>;
      };
      for (const [path, { get }] of Object.entries(paths)) {
        const filled = get.parameters.reduce(
          (address, { name: key, example }) => address.replace(`{${key}}`, example),
          path,
        );
        assert.ok(statSync(join(out, filled)).size > 0, filled);
      }
      const links = [...text('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url);
      assert.ok(links.length > 5);
      for (const url of links)
        assert.ok(statSync(join(out, fileOf(url.slice(ORIGIN.length)))), url);
    });

    it('leads from page to page of an index to all documents of a key', () => {
      const facets = files.filter((path) => /^du-lieu\/chi-muc\/[^/]+\.json$/.test(path));
      assert.equal(facets.length, 7);
      for (const facet of facets)
        for (const { json: first, total } of (
          json(facet) as { keys: { json: string; total: number }[] }
        ).keys) {
          let found = 0;
          for (let url: string | null = first; url !== null;) {
            const page = json(fileOf(url.slice(ORIGIN.length))) as {
              documents: unknown[];
              next: string | null;
            };
            found += page.documents.length;
            url = page.next;
          }
          assert.equal(found, total, first);
        }
    });

    it('is in no sitemap but for its page, and the sitemaps part documents by year', () => {
      const maps = globSync('sitemap/*.xml', { cwd: out });
      const named = maps.flatMap((map) =>
        [...text(map).matchAll(/<loc>[^<]*?\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(
          ([, path = '']) => path,
        ),
      );
      assert.deepEqual(
        named.filter((path) => /^\/du-lieu|\.(?:md|json|csv|xml)$/.test(path)),
        ['/du-lieu/'],
      );
      for (const map of maps.filter((path) => /tai-lieu-\d{4}\.xml$/.test(path))) {
        const year = /\d{4}/.exec(map)?.[0] ?? '';
        const paths = [...text(map).matchAll(/<loc>[^<]*\/([^/<]+)\/<\/loc>/g)];
        assert.ok(paths.length > 0);
        for (const [, id = ''] of paths) assert.ok(id.includes(`-${year}-`), `${id} in ${map}`);
        assert.equal(text(map).match(/<lastmod>/g)?.length, paths.length);
      }
    });
  });

describe('the examples of /du-lieu/', () => {
  const { text } = dataOf(desk.out);
  const page = text('du-lieu/index.html');
  let served: Served;
  before(async () => {
    served = await serveSite({ folder: desk.out, base: '/', port: 0 });
  });
  after(() => served.server.close());

  const shown = [...page.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/g)].map(
    ([, code = '']) =>
      code
        .replace(/&(?:quot|#34);/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&'),
  );
  const path = /du-lieu\/van-ban\/[a-z0-9-]+\.json/.exec(page)?.[0] ?? '';
  const examples = dataExamples(ORIGIN, `/${path}`);

  /** What an example prints, run as it stands on the page but for the address. */
  async function run({ code }: DataExample): Promise<string> {
    const script = code.replace(`LUU=${ORIGIN}`, `LUU=${served.url.replace(/\/$/, '')}`);
    // not at once: this process is the server
    const { spawn } = await import('node:child_process');
    const child = spawn('bash', ['-o', 'pipefail', '-c', script], { cwd: temporaryFolder() });
    let out = '';
    let err = '';
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(status, 0, err);
    return out;
  }

  const cells = text('du-lieu/doan.csv').split('\r\n').slice(1, -1);
  const records = globSync('du-lieu/{van-ban,bao-cao,thong-bao}/*.json', { cwd: desk.out });
  const WANTED: Record<string, (printed: string) => void> = {
    tep: (printed) => {
      assert.equal(printed.trimEnd().split('\n').length, 5);
      const { size } = statSync(join(desk.out, 'du-lieu/van-ban.csv'));
      assert.match(printed, new RegExp(`^${String(size)} .*/van-ban\\.csv$`, 'm'));
    },
    doan: (printed) => {
      const { passages } = JSON.parse(text(path)) as { passages: { kind: string; year: number }[] };
      const lines = printed
        .trimEnd()
        .split('\n')
        .filter((line) => /^(?:task|result|shortcoming) \d{4} /.test(line));
      assert.equal(lines.length, passages.length);
    },
    kiem: (printed) => assert.match(printed, /^van-ban\.csv: OK$/m),
    'han-che': (printed) => {
      const wanted = cells.filter((row) => row.includes(',shortcoming,')).length;
      const sum = printed
        .trimEnd()
        .split('\n')
        .reduce((total, line) => total + Number(line.split(' ')[0]), 0);
      assert.ok(wanted > 10);
      assert.equal(sum, wanted);
    },
    'toan-van': (printed) => assert.equal(printed.trimEnd().split('\n').length, records.length),
    'vien-dan': (printed) => {
      const told = text('du-lieu/vien-dan.csv')
        .split('\r\n')
        .filter((row) => /,(?:amended|ended),/.test(row));
      const names = printed.trimEnd().split('\n').filter(Boolean);
      for (const line of names)
        assert.ok(
          told.some((row) => row.includes(line)),
          line,
        );
    },
    duckdb: (printed) => {
      assert.match(printed, /han_che/);
    },
  };

  it('stand on the page as they are run here', () => {
    assert.deepEqual(
      shown,
      examples.map(({ code }) => code),
    );
  });

  for (const example of examples) {
    const { id, title, tool } = example;
    const asked: SpawnSyncReturns<Buffer> = spawnSync(tool, ['--version'], { stdio: 'ignore' });
    const skip = asked.error ? `${tool} is not installed here` : false;
    it(`“${title}” runs and is right`, { skip }, async () => {
      WANTED[id]?.(await run(example));
    });
  }

  it('are answered with types and headers that let any site read them', async () => {
    for (const [address, type] of [
      ['du-lieu/index.json', /^application\/json/],
      ['du-lieu/van-ban.csv', /^text\/csv/],
      ['du-lieu/tat-ca.ndjson.gz', /^application\/gzip/],
      ['du-lieu/catalog.jsonld', /^application\/ld\+json/],
      ['llms.txt', /^text\/plain/],
    ] as const) {
      const answer = await fetch(served.url + address);
      assert.equal(answer.status, 200, address);
      assert.match(answer.headers.get('content-type') ?? '', type, address);
      const open = address.startsWith('du-lieu') ? '*' : null;
      assert.equal(answer.headers.get('access-control-allow-origin'), open, address);
    }
  });
});
