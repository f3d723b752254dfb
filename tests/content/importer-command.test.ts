import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { COLLECTIONS } from '#schema/collections.ts';
import type { Imported } from '#importer/imported.ts';
import { readSource } from '#importer/read-source.ts';
import { sourceTexts } from '#importer/source-texts.ts';
import { wordsOf, wordsOfMdx } from '#importer/words-of.ts';
import { ingest } from '#markdown/ingest.ts';
import { listFiles } from '#publish/files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const files = existsSync(SHARED)
  ? globSync(['seeds/*.txt', 'samples/made/*.docx', 'samples/made/*.html', 'samples/docx/*.docx'], {
      cwd: SHARED,
    }).map((file) => join(SHARED, file))
  : [];
/** What `--json` prints of a file. */
const KEYS = ['mdx', 'fields', 'needsReview', 'dropped', 'warnings', 'blocked'];
const skip = files.length > 0 ? false : 'the real files (../shared) are not on this machine';

const command = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, ...env },
  });

test(
  'all real files import at once, and what is printed is JSON and nothing else',
  { skip },
  async (t) => {
    const { stdout, stderr, status } = command([...files, '--dry-run', '--json']);
    assert.equal(status, 0, stderr);
    const all = JSON.parse(stdout) as (Imported & { file: string })[];
    assert.deepEqual(
      all.map(({ file }) => file),
      files,
    );
    for (const { file, ...imported } of all) {
      assert.deepEqual(Object.keys(imported), KEYS);
      const source = await readSource(new Uint8Array(readFileSync(file)));
      const words = sourceTexts(source).flatMap(({ text }) => wordsOf(text));
      const kept = wordsOfMdx(imported.mdx.slice(imported.mdx.indexOf('\n---\n') + 5)).length;
      const dropped = imported.dropped.flatMap(({ text }) => wordsOf(text)).length;
      t.diagnostic(
        `${basename(file)}: ${Object.keys(imported.fields).length} fields, ${words.length} words, ${kept} in the body, ${dropped} dropped`,
      );
      // the frame becomes fields; no body may lose a tenth of its words otherwise
      assert.ok(kept + dropped > words.length * 0.8, file);
    }
  },
);

test('one file is printed as one object', { skip }, () => {
  const { stdout } = command([files[0] ?? '', '--dry-run', '--json']);
  assert.deepEqual(Object.keys(JSON.parse(stdout) as object), KEYS);
});

test(
  'what is written is read by our pipeline: facts may be missing, nothing is ill-formed',
  { skip },
  async () => {
    const home = temporaryFolder();
    const content = join(home, 'content');
    await mkdir(content);
    cpSync('content/reference', join(content, 'reference'), { recursive: true });
    const env = { LUU_CONTENT: content, LUU_ORIGINALS: join(home, 'goc') };
    const bad = join(home, 'hỏng.docx');
    await writeFile(bad, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    const { stdout, status } = command([bad, ...files, '--year', '2024'], env);
    assert.equal(status, 1, 'the broken file is told at the end');
    assert.match(stdout, /hỏng\.docx\s+LỖI/u);
    const written = COLLECTIONS.filter((name) => existsSync(join(content, name))).flatMap((name) =>
      listFiles(join(content, name)).filter((file) => file.endsWith('.mdx')),
    );
    assert.equal(written.length, files.length);
    assert.equal(listFiles(join(home, 'goc')).length, 2 * files.length);
    const { problems, documents } = await ingest({
      contentDir: content,
      cacheDir: join(home, 'cache'),
      base: '/',
      today: '2026-01-31',
      workers: 0,
    });
    assert.deepEqual(documents, [], 'a draft is not public');
    const form = problems.filter(({ rule }) =>
      /^(?:mdx|yaml|anchor|heading|id|file|folder|duplicate)/u.test(rule),
    );
    assert.deepEqual(
      form.filter(({ message }) => !message.includes('alt=""')),
      [],
    );
    const errors = problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.filter(({ field }) => field === null),
      [],
    );
  },
);

/** A folder with the lists of the archive and files to import. */
function archive(own: Record<string, string>): { home: string; env: Record<string, string> } {
  const home = temporaryFolder(own);
  cpSync('content/reference', join(home, 'content/reference'), { recursive: true });
  return { home, env: { LUU_CONTENT: join(home, 'content'), LUU_ORIGINALS: join(home, 'goc') } };
}

const REPORT = `Kim Động tổng kết công tác tuyển quân

Ngày 05/01/2025, UBND huyện Kim Động tổ chức hội nghị tổng kết công tác tuyển quân năm 2024.
`;

test('the same file again is passed over with the draft there is; --again makes another', () => {
  const { home, env } = archive({ 'tin.txt': REPORT, 'bản sao.txt': REPORT });
  const [file, copy] = [join(home, 'tin.txt'), join(home, 'bản sao.txt')];
  const drafts = () => listFiles(join(home, 'content/reports'));
  const first = command([file, copy], env);
  assert.equal(first.status, 0);
  assert.equal(drafts().length, 1, 'copies within one run too');
  assert.match(first.stdout, /bản sao\.txt\s+đã có\s+kim-dong-2025-01-05/u);
  const second = command([file, '--json'], env);
  assert.equal(second.status, 0);
  const { warnings, mdx } = JSON.parse(second.stdout) as Imported;
  assert.equal(mdx, '');
  assert.equal(warnings[0]?.rule, 'imported-before');
  assert.match(warnings[0].message, /content\/reports\/2025\/kim-dong-2025-01-05-[a-z-]+\.mdx/u);
  assert.equal(command([file, '--again'], env).status, 0);
  const [one, two] = drafts();
  assert.match(one ?? '', /^2025\/kim-dong-2025-01-05-[a-z-]+-2\.mdx$/u);
  assert.equal(two, one?.replace('-2.mdx', '.mdx'));
  assert.match(readFileSync(join(home, 'content/reports', one ?? ''), 'utf8'), /^draft: true$/mu);
});

test('a draft that was thrown away comes back under its own id', () => {
  const { home, env } = archive({ 'tin.txt': REPORT });
  const file = join(home, 'tin.txt');
  assert.equal(command([file], env).status, 0);
  const [before] = listFiles(join(home, 'content/reports'));
  rmSync(join(home, 'content/reports', before ?? ''));
  assert.equal(command([file], env).status, 0);
  assert.deepEqual(listFiles(join(home, 'content/reports')), [before]);
  assert.equal(listFiles(join(home, 'goc')).length, 2);
});

test('folders are taken with what is in them, and what is no document is told without stopping the rest', () => {
  const { home, env } = archive({
    'hồ sơ/tin.txt': REPORT,
    'hồ sơ/trống.docx': '',
    'hồ sơ/hỏng.pdf': '%PDF-1.4 hỏng',
    'hồ sơ/bảng.xlsx': 'PK',
  });
  const { status, stdout } = command(
    [join(home, 'hồ sơ'), join(home, 'không có.txt'), '/dev/null', '--json'],
    env,
  );
  assert.equal(status, 1);
  const all = JSON.parse(stdout) as (Imported & { file: string })[];
  assert.deepEqual(
    all.map(({ file, warnings }) => [file.split(/[/\\]/u).at(-1), warnings.at(-1)?.rule]),
    [
      ['hỏng.pdf', 'not-imported'],
      ['tin.txt', all[1]?.warnings.at(-1)?.rule],
      ['trống.docx', 'not-imported'],
      ['không có.txt', 'not-imported'],
      ['null', 'not-imported'],
    ],
  );
  assert.equal(listFiles(join(home, 'content/reports')).length, 1);
});

test('of a text under a mark of secrecy nothing is saved, and the report does not repeat the mark', () => {
  const { home, env } = archive({ 'tin.txt': `TỐI MẬT\n\n${REPORT}` });
  const { status, stdout, stderr } = command([join(home, 'tin.txt')], env);
  assert.equal(status, 1);
  assert.match(stdout, /LỖI/u);
  assert.doesNotMatch(stdout + stderr, /TỐI MẬT/u);
  assert.deepEqual(
    listFiles(home).filter((file) => !file.startsWith('content/reference/')),
    ['tin.txt'],
  );
});

test('--dry-run writes nothing; an unknown collection is told', () => {
  const { home, env } = archive({ 'tin.txt': REPORT });
  assert.equal(command([join(home, 'tin.txt'), '--dry-run'], env).status, 0);
  assert.ok(!existsSync(join(home, 'content/reports')) && !existsSync(join(home, 'goc')));
  const { status, stderr } = command([join(home, 'tin.txt'), '--collection', 'tin'], env);
  assert.equal(status, 1);
  assert.match(stderr, /directives, reports, announcements/u);
});

test('--collection decides where a text goes', () => {
  const { home, env } = archive({ 'tin.txt': REPORT });
  const { stdout } = command(
    [join(home, 'tin.txt'), '--json', '--collection', 'announcements'],
    env,
  );
  assert.match((JSON.parse(stdout) as Imported).mdx, /^issued: 2025-01-05$/mu);
  assert.equal(listFiles(join(home, 'content/announcements')).length, 1);
});
