import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { listFiles } from '../../src/publish/files.ts';
import { fixture } from './test-site.ts';
import { unpacked } from './unpacked.ts';

/** Stands in every field and part of each document of the fixture that must not go out. */
const CANARY = /zzcanary\w*/giu;
const STATES = {
  nhap: 'draft: true',
  chuacho: 'no release',
  xemlai: 'needsReview',
  hen: 'publishAt to come',
  hong: 'a draft whose frontmatter has faults',
  xoa: 'removed, and a draft again',
  cam: 'a draft of a plan that is never published',
  luoc: 'a draft with a text that is not safe',
  che: 'words left under <Redacted> in a draft',
  benh: 'withdrawn',
  go: 'removed',
  mat: 'removed for secrecy',
};

/** Every kind of file that tells of documents, with something of a public one that must be found in it. */
const OUTPUTS: readonly (readonly [what: string, path: RegExp, sign: RegExp])[] = [
  ['the page of a document', /^van-ban\/kim-dong-2025-03-10-chi-thi\/index\.html$/u, /zzmoctieu/u],
  ['a list', /^van-ban\/index\.html$/u, /kim-dong-2025-03-10-chi-thi/u],
  ['a list of a place', /^dia-phuong\/kim-dong-331\/index\.html$/u, /kim-dong-2025-03-10-chi-thi/u],
  ['the first page', /^index\.html$/u, /kim-dong-2025-03-10-chi-thi/u],
  ['a feed (Atom)', /^feed\.xml$/u, /zzmoctieu/u],
  ['a feed (JSON)', /^van-ban\/feed\.json$/u, /zzmoctieu/u],
  ['a feed of a list', /^dia-phuong\/kim-dong-331\/feed\.xml$/u, /zzmoctieu/u],
  ['a feed of a pair', /^theo-doi-tin\/dia-phuong\/.*\.xml$/u, /zzmoctieu/u],
  ['a calendar', /^lich\/lich\.ics$/u, /BEGIN:VEVENT/u],
  ['the sitemap', /^sitemap\/.*\.xml$/u, /kim-dong-2025-03-10-chi-thi/u],
  ['the manifest', /^manifest-sha256\.txt$/u, /kim-dong-2025-03-10-chi-thi/u],
  ['texts of the index', /^pagefind\/fragment\//u, /zzmoctieu/u],
  ['chunks of the index', /^pagefind\/index\//u, /zzmoctieu/u],
  ['files of words', /^pagefind\/words\//u, /zzmoctieu/u],
  ['words for slips of the hand', /^pagefind\/luu-words\.json$/u, /zzmoctieu/u],
  ['the register', /^pagefind\/luu-register-.*\.json$/u, /Chỉ thị thử/u],
  ['suggestions', /^pagefind\/luu-suggest-.*\.json$/u, /"#cthu"/u],
  ['pieces of titles', /^pagefind\/luu-titles-.*\.json$/u, /quoc phong/u],
  [
    'the JSON of a document',
    /^du-lieu\/van-ban\/kim-dong-2025-03-10-chi-thi\.json$/u,
    /zzmoctieu/u,
  ],
  ['its Markdown', /^van-ban\/kim-dong-2025-03-10-chi-thi\/index\.md$/u, /zzmoctieu/u],
  ['its Akoma Ntoso', /^du-lieu\/akn\/kim-dong-2025-03-10-chi-thi\.xml$/u, /zzmoctieu/u],
  ['all documents, packed', /^du-lieu\/tat-ca\.ndjson\.gz$/u, /zzmoctieu/u],
  ['the table of documents', /^du-lieu\/van-ban\.csv$/u, /kim-dong-2025-03-10-chi-thi/u],
  ['the table of citations', /^du-lieu\/vien-dan\.csv$/u, /kim-dong-2025-03-10-chi-thi/u],
  ['indexes by facet', /^du-lieu\/chi-muc\/nam\/2025\.json$/u, /kim-dong-2025-03-10-chi-thi/u],
  ['llms.txt', /^llms\.txt$/u, /kim-dong-2025-03-10-chi-thi/u],
  [
    'lists for the page that makes drafts',
    /^bien-tap\/nhap\.json$/u,
    /kim-dong-2025-03-10-chi-thi/u,
  ],
];

describe('what is withheld', () => {
  let files: string[] = [];
  before(async () => {
    files = listFiles(fixture.out);
  });

  it('is planted in the content in every state', async () => {
    const content = listFiles('tests/fixtures/site');
    const texts = content.map((path) => readFileSync(join('tests/fixtures/site', path), 'utf8'));
    for (const [state, what] of Object.entries(STATES))
      assert.match(texts.join('\n'), new RegExp(`zzcanary${state}`), what);
  });

  it('is in no file of the output, nor in the name of one, nor inside the search index', () => {
    const found = files.flatMap((path) => {
      const text = path + unpacked(readFileSync(join(fixture.out, path)));
      return [...text.matchAll(CANARY)].map(([word]) => `${path}: ${word}`);
    });
    assert.deepEqual(found, []);
  });

  for (const [what, path, sign] of OUTPUTS)
    it(`would be found in ${what}, where a public document is`, () => {
      const own = files.filter((file) => path.test(file));
      assert.ok(own.length > 0, 'no such file');
      assert.ok(own.some((file) => sign.test(unpacked(readFileSync(join(fixture.out, file))))));
    });

  it('leaves a page that says what happened, where a text was once public', () => {
    const page = (id: string): string =>
      readFileSync(join(fixture.out, 'van-ban', id, 'index.html'), 'utf8');
    assert.match(page('ha-nam-2024-04-02-cong-van'), /Công văn thử đã thu hồi/u);
    assert.match(page('ha-nam-2024-04-03-cong-van'), /đã được gỡ/u);
    assert.doesNotMatch(page('ha-nam-2024-04-04-cong-van'), /Công văn/u);
  });

  it('answers at the former address of what was taken out, save where the address may tell of a secret', () => {
    for (const id of ['ha-nam-2024-04-02-cong-van', 'ha-nam-2024-04-03-cong-van']) {
      const html = readFileSync(join(fixture.out, 'van-ban', `${id}-cu`, 'index.html'), 'utf8');
      assert.match(html, new RegExp(`http-equiv="refresh" content="0; url=/van-ban/${id}/"`));
    }
    assert.equal(existsSync(join(fixture.out, 'van-ban/zzcanarymat-cu')), false);
  });
});
