import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import type { ImportedDocument } from '#importer/import-document.ts';
import { listFiles } from '#publish/files.ts';
import { saveImport, SaveError } from '#publish/save-import.ts';
import { ImageError } from '#publish/strip-image.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
  .png()
  .toBuffer();
const place = { part: 'body', where: 'đoạn 1' } as const;
const imported = (more: Partial<ImportedDocument> = {}): ImportedDocument => ({
  mdx: 'chữ\n',
  fields: {},
  needsReview: [],
  dropped: [],
  warnings: [],
  blocked: [],
  collection: 'reports',
  id: 'a-2024-bao-cao',
  date: '2024-05',
  year: null,
  images: [
    {
      image: { kind: 'image', bytes: png, type: 'image/png', alt: '', place },
      path: 'attachments/a-2024-bao-cao/anh-1.png',
    },
  ],
  secret: false,
  ...more,
});
const source = { name: 'Báo cáo.docx', bytes: new TextEncoder().encode('gốc') };
const settingsIn = (folder: string) => ({
  content: join(folder, 'content'),
  originals: join(folder, 'goc'),
  publicDir: join(folder, 'public'),
});

test('text, images and original lie where they belong', async () => {
  const folder = temporaryFolder();
  const saved = await saveImport(imported(), source, settingsIn(folder));
  assert.deepEqual(listFiles(folder), [
    'content/reports/2024/a-2024-bao-cao.mdx',
    'goc/a-2024-bao-cao/Báo cáo.docx',
    'goc/a-2024-bao-cao/Báo cáo.docx.sha256',
    'public/attachments/a-2024-bao-cao/anh-1.png',
  ]);
  assert.equal(readFileSync(`${saved.original}.sha256`, 'utf8'), `${saved.sha256}  Báo cáo.docx\n`);
});

test('nothing is overwritten, and what was begun goes again', async () => {
  const folder = temporaryFolder({ 'content/reports/2024/a-2024-bao-cao.mdx': 'cũ' });
  await assert.rejects(saveImport(imported(), source, settingsIn(folder)), SaveError);
  assert.deepEqual(listFiles(folder), ['content/reports/2024/a-2024-bao-cao.mdx']);
  assert.equal(readFileSync(join(folder, 'content/reports/2024/a-2024-bao-cao.mdx'), 'utf8'), 'cũ');
});

test('a broken image leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const [one] = imported().images;
  assert.ok(one);
  const broken = imported({
    images: [{ ...one, image: { ...one.image, bytes: new Uint8Array([1]) } }],
  });
  await assert.rejects(saveImport(broken, source, settingsIn(folder)), ImageError);
  assert.deepEqual(listFiles(folder), []);
});

test('of a text with a mark of secrecy nothing is saved', async () => {
  const folder = temporaryFolder();
  await assert.rejects(
    saveImport(imported({ secret: true }), source, settingsIn(folder)),
    SaveError,
  );
  assert.ok(!existsSync(join(folder, 'goc')) && !existsSync(join(folder, 'content')));
});

test('without a year one is asked for, and taken where it is given or read', async () => {
  const folder = temporaryFolder();
  const unknown = imported({ date: 'XXXX-01-18', images: [] });
  await assert.rejects(saveImport(unknown, source, settingsIn(folder)), /--year/u);
  const { file } = await saveImport(unknown, source, settingsIn(folder), 2023);
  assert.match(file, /reports.2023/u);
  const read = await saveImport({ ...unknown, id: 'b', year: 2024 }, source, settingsIn(folder));
  assert.match(read.file, /reports.2024/u);
});
