import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '#publish/files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const FLAGS =
  '--collection directives --doc-type chi-thi --issuer huyen-uy --locality kim-dong-331 --issued 2024-12-20'.split(
    ' ',
  );
const TITLE = ['--title', 'Về tuyển quân năm 2025'];

function contentFolder(): string {
  const folder = temporaryFolder();
  cpSync('content/reference', join(folder, 'reference'), { recursive: true });
  return folder;
}

const command = (content: string) => ({
  encoding: 'utf8' as const,
  env: { ...process.env, LUU_CONTENT: content, BUILD_NOW: '2026-11-22' },
});
const runNew = (content: string, words: string[], input = '') =>
  spawnSync(process.execPath, ['scripts/new.ts', ...words], { ...command(content), input });

test('with flags and --json it prints where the draft is, and nothing else', () => {
  const content = contentFolder();
  const { stdout, stderr, status } = runNew(content, [...FLAGS, ...TITLE, '--json']);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const { file, id } = JSON.parse(stdout) as { file: string; id: string };
  assert.equal(id, 'kim-dong-2024-12-20-chi-thi');
  assert.ok(file.endsWith(`/directives/2024/${id}.mdx`));
  const text = readFileSync(join(content, `directives/2024/${id}.mdx`), 'utf8');
  assert.match(text, /^title: Về tuyển quân năm 2025$/mu);
  assert.match(text, /^topics: \[tuyen-quan\]$/mu);
});

test('the second of the same day gets the next id, and the first stays as it was', () => {
  const content = contentFolder();
  runNew(content, [...FLAGS, ...TITLE, '--json']);
  const second = runNew(content, [...FLAGS, '--title', 'Về huấn luyện', '--json']);
  assert.match(second.stdout, /"id":"kim-dong-2024-12-20-chi-thi-2"/u);
  const first = readFileSync(
    join(content, 'directives/2024/kim-dong-2024-12-20-chi-thi.mdx'),
    'utf8',
  );
  assert.match(first, /Về tuyển quân/u);
  assert.deepEqual(readdirSync(join(content, 'directives/2024')).length, 2);
});

test('faults are told all at once and nothing is written', () => {
  const content = contentFolder();
  const before = listFiles(content);
  const words = ['--doc-type', 'chi-thj', '--issued', '31/4/2024', '--json'];
  const { stdout, stderr, status } = runNew(content, words);
  assert.equal(stdout, '');
  assert.equal(status, 1);
  assert.match(stderr, /--doc-type: .*Chỉ thị/u);
  assert.match(stderr, /--issued: /u);
  const lacking = runNew(content, ['--collection', 'directives', '--json']);
  assert.match(
    lacking.stderr,
    /Thiếu --doc-type, --issued, --issuer, --locality, --title, --year/u,
  );
  assert.deepEqual(listFiles(content), before);
});

test('a clerk is asked in Vietnamese, and told what to do next', () => {
  const content = contentFolder();
  const lines = [
    '1',
    'chỉ thị',
    '20/12/2024',
    'huyện ủy',
    '',
    'Kim Động',
    'Về tuyển quân năm 2025',
    '',
    'không có',
    '',
    '',
  ];
  const { stdout, stderr, status } = runNew(content, [], `${lines.join('\n')}\n`);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /kim-dong-2024-12-20-chi-thi\.mdx/u);
  assert.match(stdout, /Việc tiếp theo/u);
  assert.match(stderr, /→ huyện Kim Động, Hưng Yên \(kim-dong-331\)/u);
});

test('answers that end too soon leave nothing', () => {
  const content = contentFolder();
  const before = listFiles(content);
  const { stderr, status } = runNew(content, [], '1\nchỉ thị\n');
  assert.equal(status, 1);
  assert.match(stderr, /Hết câu trả lời/u);
  assert.deepEqual(listFiles(content), before);
});

test(
  'Ctrl+C leaves nothing',
  { skip: process.platform === 'win32' && 'no signals there' },
  async () => {
    const content = contentFolder();
    const child = spawn(process.execPath, ['scripts/new.ts'], {
      env: command(content).env,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.stdin.write('1\n');
    let said = '';
    for await (const piece of child.stderr) {
      said += String(piece);
      if (said.includes('Loại văn bản') && !child.killed) child.kill('SIGINT');
    }
    assert.equal(await ended, 130);
    assert.match(said, /Đã dừng theo yêu cầu\./u);
    assert.doesNotMatch(said, /Trang đang đăng/u); // nothing was to be published
    assert.ok(!existsSync(join(content, 'directives')));
  },
);
