import assert from 'node:assert/strict';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readContent } from '#publish/read-content.ts';
import { writeManifest } from '#publish/manifest.ts';
import { writePageRecords } from '#publish/page-record.ts';
import { writeData } from '#publish/write-data.ts';
import type { DataWriter } from '#publish/data-writer.ts';
import { generateDocuments } from '../../bench/generate-documents.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { settingsIn } from './stand-ins.ts';

const folder = temporaryFolder();
const settings = settingsIn(folder);
await generateDocuments({ documents: 3, out: settings.content });
const { file } = await readContent(settings);

/** A file of each document, and one that gathers what was made. */
const writers: DataWriter[] = [
  {
    name: 'each',
    *files({ documents }, source) {
      for (const document of documents) {
        const text = (): string => JSON.stringify(source.body(document).sections.length);
        yield { path: `du-lieu/${document.id}.json`, key: document.digest, text };
      }
    },
  },
  {
    name: 'sums',
    *files(_, { made, text }) {
      const lines = [...made].map(([path, { sha256 }]) => `${sha256} ${path} ${text(path)}\n`);
      yield { path: 'du-lieu/SUMS', text: () => lines };
    },
  },
];

const work = { file, last: settings.out, salt: 's' };
const write = (name: string, list = writers) => {
  const out = join(folder, name);
  mkdirSync(out, { recursive: true });
  return writeData({ ...settings, out }, work, { onProgress: () => undefined }, list);
};

describe('writeData', () => {
  it('gives writers the archive and its bodies, and later ones what was made', async () => {
    const { figures, hashes } = await write('a');
    assert.deepEqual([figures.files, figures.written], [4, 4]);
    const sums = readFileSync(join(folder, 'a/du-lieu/SUMS'), 'utf8').trimEnd().split('\n');
    assert.equal(sums.length, 3);
    for (const line of sums) {
      const [hash, path, text] = line.split(' ');
      assert.equal(hashes.get(path ?? ''), hash);
      assert.ok(Number(text) > 0, line);
    }
  });

  it('takes over what has not changed, makes again what has no key, and lets go of what nobody writes', async () => {
    rmSync(settings.out, { recursive: true, force: true });
    const out = settings.out;
    const first = await writeData(
      { ...settings, out },
      work,
      { onProgress: () => undefined },
      writers,
    );
    const manifest = await writeManifest(out);
    await writePageRecords(settings.cache, manifest, {
      pages: { salt: 's', keys: {} },
      data: { salt: 's', keys: first.keys },
    });
    const again = await write('b');
    assert.deepEqual([again.figures.files, again.figures.written], [4, 1]);
    assert.deepEqual(again.hashes, first.hashes);
    // kept of the last site, for a build that makes none of them
    const [kept = ''] = Object.keys(first.keys);
    mkdirSync(join(folder, 'c/du-lieu'), { recursive: true });
    linkSync(join(out, kept), join(folder, 'c', kept));
    assert.equal((await write('c', writers.slice(1))).figures.files, 1);
    assert.ok(!existsSync(join(folder, 'c', kept)));
  });

  it('names the writer that failed', async () => {
    const broken: DataWriter = {
      name: 'hỏng',
      files: () => {
        throw new Error('không đọc được');
      },
    };
    await assert.rejects(write('d', [broken]), /“hỏng” failed: .*không đọc được/s);
  });
});
