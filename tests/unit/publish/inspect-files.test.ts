import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { inspectFiles, type InspectOptions } from '#publish/inspect-files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { madeDocx, p } from '../importer/made-docx.ts';
import { madePdf } from '../importer/made-pdf.ts';
import { picture } from '../lint/picture.ts';

const SOUND = madeDocx(p('Kế hoạch tuyển quân.'));
const STAMPED = madeDocx(p('Hầm xyzzy.'), { header: p('TỐI MẬT') });
const LIMITED = madeDocx(p('Chỉ phổ biến trong cấp ủy.'));

type Documents = Parameters<typeof inspectFiles>[1];

async function inspect(
  files: Record<string, Uint8Array>,
  documents: Documents = [],
  options: Partial<InspectOptions> = {},
) {
  const folder = temporaryFolder();
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const settings = {
    contentDir: join(folder, 'content'),
    publicDir: join(folder, 'public'),
    originals: join(folder, 'originals'),
    cacheFile: join(folder, 'cache/files.json'),
    scans: false,
    ...options,
  };
  const again = () => inspectFiles(settings, documents);
  const { files: count, problems } = await again();
  const said = problems.map(
    ({ severity, rule, file }) => `${severity} ${rule} ${file.split('/').at(-1) ?? ''}`,
  );
  return { count, said, problems, again };
}

for (const folder of ['content/directives/2024', 'public/attachments', 'public', 'originals/a'])
  test(`a mark of secrecy in a Word file of ${folder} is an error that repeats nothing`, async () => {
    const { said, problems } = await inspect({ [`${folder}/a.docx`]: STAMPED });
    assert.deepEqual(said, ['error secrecy-grade a.docx']);
    assert.match(problems[0]?.message ?? '', /^Chỗ này có dấu chỉ độ mật \(đầu trang 1\)\.$/u);
    assert.doesNotMatch(JSON.stringify(problems), /xyzzy|TỐI/u);
  });

test('what only a release could answer for stops what goes out, not what is kept apart', async () => {
  const { said } = await inspect({
    'public/attachments/a.docx': LIMITED,
    'originals/a/a.docx': LIMITED,
  });
  assert.deepEqual(said, ['error circulation a.docx']);
});

test('the release of its document covers an attachment, by list and by folder', async () => {
  const document = (covers: string[]) =>
    [
      {
        id: 'kim-dong',
        data: { attachments: [{ file: 'phu-luc.docx', label: 'x' }], release: { covers } },
      },
    ] as unknown as Documents;
  const files = {
    'public/attachments/phu-luc.docx': LIMITED,
    'public/attachments/kim-dong/a.docx': LIMITED,
  };
  assert.deepEqual((await inspect(files, document(['circulation']))).said, []);
  assert.equal((await inspect(files, document(['located-works']))).said.length, 2);
});

test('files of no office, pages of the content folder and sound files are no matter', async () => {
  const { count, said } = await inspect({
    'content/directives/2024/a.mdx': new TextEncoder().encode('TỐI MẬT'),
    'public/favicon.svg': new TextEncoder().encode('<svg/>'),
    'public/attachments/a.docx': SOUND,
  });
  assert.equal(count, 1);
  assert.deepEqual(said, []);
});

test('the name of a file may bear a mark', async () => {
  const { said } = await inspect({ 'public/attachments/ke-hoach-toi-mat.docx': SOUND });
  assert.deepEqual(said, ['error secrecy-name ke-hoach-toi-mat.docx']);
});

test('what cannot be read is doubtful where it goes out', async () => {
  const broken = STAMPED.slice(0, 300);
  const { said } = await inspect({
    'public/attachments/a.docx': broken,
    'originals/a/a.docx': broken,
    'public/attachments/anh.jpg': picture('jpeg', {}),
  });
  assert.deepEqual(said, ['warning file-unread a.docx']);
});

test('a file that was read is not read again; without time new ones are left to the next run', async () => {
  const { again } = await inspect({ 'public/attachments/a.docx': STAMPED });
  const { problems } = await again();
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['secrecy-grade'],
  );
  const { said } = await inspect({ 'public/attachments/a.docx': STAMPED }, [], { patience: -1 });
  assert.match(said.join(), /^warning file-left/u);
});

test('a scanned PDF that goes out is told to be unread; among the originals it is none of the report', async () => {
  const scan = madePdf([{ width: 8, height: 8, data: new Uint8Array(64).fill(255) }]);
  const { said } = await inspect({
    'public/attachments/a.pdf': scan,
    'originals/a/a.pdf': scan,
  });
  assert.deepEqual(said, ['warning file-scan a.pdf']);
});

test('folders that are not there are empty', async () => {
  assert.deepEqual((await inspect({})).said, []);
});
