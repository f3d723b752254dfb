import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PREVIEW_MARK } from '../../src/publish/preview-mark.ts';
import { verifyFolder, isWhole } from '../../src/publish/verify.ts';
import { done, holds, NOT_RUN, NOT_STOOD_IN, runJob, type ForgeRun } from './forge-runner.ts';
import { linesOf, readWorkflows, type ForgeJob } from './forge-workflows.ts';
import { shareBundles } from './test-site.ts';

const HOME = resolve('.luu/tests/forge');
const ORIGIN = join(HOME, 'server/van-phong/luu.git');
const WORK = join(HOME, 'work');
/** All that a build needs of the project; packages are found in the folder above. */
const PARTS = [
  '.gitignore',
  '.npmrc',
  'astro.config.mjs',
  'content',
  'package.json',
  'package-lock.json',
  'public',
];
const CODE = ['scripts', 'src', 'tsconfig.json'];
/** What `npm test` runs anyway. */
const RUN_ELSEWHERE = 'scripts/test.ts';
/** Where the office shows its site, whichever forge publishes it, so that the pages are bundled once. */
const SITE = 'https://van-phong.vi-du.vn';
const BASE = '/luu';

const FIXTURE = 'directives/2024/kim-dong-2024-03-05-chi-thi.mdx';
const ID = 'kim-dong-2024-03-05-chi-thi';
const RELEASED = readFileSync(join('tests/fixtures/site', FIXTURE), 'utf8');
const DRAFT = RELEASED.replace('fidelity:', 'draft: true\nfidelity:');
const DAY = '2027-05-31';
const NEXT_DAY = '2027-06-01';
const HELD = 'kim-dong-2024-03-06-chi-thi';
const EMBARGO = RELEASED.replaceAll(ID, HELD)
  .replace('issued: 2024-03-05', 'issued: 2024-03-06')
  .replace('05-CT/HU', '06-CT/HU')
  .replace('fidelity:', `publishAt: ${NEXT_DAY}\nfidelity:`);

const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:GIT|LUU)_|^NODE_TEST/u.test(name)),
);
const git = (...words: string[]): string =>
  execFileSync('git', words, { cwd: WORK, env, encoding: 'utf8' }).trim();

/** Writes files below the root of the work folder (`null` deletes), commits and pushes the branch. */
function commit(author: string, files: Record<string, string | null>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(WORK, path)), { recursive: true });
    if (text === null) rmSync(join(WORK, path));
    else writeFileSync(join(WORK, path), text);
  }
  git('add', '--all');
  const mail = `${author}@co-quan.vn`;
  git('-c', `user.name=${author}`, '-c', `user.email=${mail}`, 'commit', '-q', '-m', author);
  git('push', '--quiet', 'origin', 'HEAD');
}

/** A branch from `main` with these commits. */
function branch(name: string, ...commits: Parameters<typeof commit>[]): void {
  git('switch', '--quiet', '--create', name, 'main');
  for (const one of commits) commit(...one);
}

/** Stands in for ssh: keeps what it was called with, and runs the command on this machine. */
const SSH = `#!/bin/sh
home="$(dirname "$0")/.."
while [ "$1" != -- ]; do
  [ "$1" = -i ] && cp "$2" "$home/key"
  shift
done
printf '%s\\n' "$2" > "$home/host"
exec sh -c "$3"
`;

const workflows = readWorkflows();
function job(forge: ForgeJob['forge'], name: string): ForgeJob {
  const found = workflows
    .flatMap(({ jobs }) => jobs)
    .find((one) => one.forge === forge && one.name === name);
  assert.ok(found, `${forge} ${name}`);
  return found;
}

/** A run of a forge for a branch; `target` makes it a proposal. */
function runOf(
  head: string,
  expressions: Record<string, string> = {},
  day = DAY,
  target?: string,
): ForgeRun {
  const name = `origin/${head}`;
  const sha = git('rev-parse', name);
  const proposal = target === undefined ? {} : { target };
  const ref = target === undefined ? `refs/heads/${head}` : 'refs/pull/12/head';
  if (target !== undefined) git('push', '--quiet', '--force', 'origin', `${name}:${ref}`);
  return {
    home: HOME,
    origin: ORIGIN,
    commit: sha,
    ...proposal,
    expressions: {
      'github.token': 'thu',
      'github.event.pull_request.number': '12',
      'steps.pages.outputs.origin': SITE,
      'steps.pages.outputs.base_path': BASE,
      'secrets.LUU_SSH_KEY': 'KHÓA RIÊNG\n',
      'vars.LUU_NPM_REGISTRY': '',
      'vars.LUU_PREVIEWS': '',
      'vars.LUU_SITE': SITE,
      'vars.LUU_BASE': BASE,
      'vars.LUU_TARGET': '',
      'vars.LUU_SSH_HOSTS': 'may-chu ssh-ed25519 AAAA',
      ...expressions,
    },
    env: {
      BUILD_NOW: day,
      LUU_CACHE: join(HOME, 'cache'),
      GITHUB_SERVER_URL: pathToFileURL(join(HOME, 'server')).href,
      GITHUB_REPOSITORY: 'van-phong/luu',
      GITHUB_REF: ref,
      GITHUB_SHA: sha,
      GITHUB_BASE_REF: target ?? '',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: target ?? '',
      CI_PAGES_URL: `${SITE}${BASE}`,
    },
  };
}

const proposal = (head: string, expressions?: Record<string, string>): ForgeRun =>
  runOf(head, expressions, DAY, 'main');
const page = (folder: string, id: string): string => join(folder, 'van-ban', id, 'index.html');

describe('workflows of the forges', () => {
  before(async () => {
    rmSync(HOME, { recursive: true, force: true });
    mkdirSync(join(HOME, 'bin'), { recursive: true });
    writeFileSync(join(HOME, 'bin/ssh'), SSH);
    chmodSync(join(HOME, 'bin/ssh'), 0o755);
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', ORIGIN], { env });
    execFileSync('git', ['clone', '--quiet', ORIGIN, WORK], { env, stdio: 'ignore' });
    git('switch', '--quiet', '--create', 'main');
    for (const part of [...PARTS, ...CODE]) cpSync(part, join(WORK, part), { recursive: true });
    const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    assert.equal(project.scripts['test'], `node ${RUN_ELSEWHERE}`);
    for (const folder of ['cache', 'cache/preview']) await shareBundles(join(HOME, folder));
    commit('kho', {
      [RUN_ELSEWHERE]: "console.log('in its own time');\n",
      [`content/directives/2024/${HELD}.mdx`]: EMBARGO,
    });
    const file = `content/${FIXTURE}`;
    branch('tot', ['an', { [file]: DRAFT }], ['binh', { [file]: RELEASED }]);
    const faulty = RELEASED.replaceAll(ID, 'kim-dong-2024-03-07-chi-thi').replace(
      'docType: chi-thi',
      'docType: chi-thj',
    );
    const gone = 'content/announcements/2026/viet-nam-2026-11-21-thong-bao-cong-dan-2.mdx';
    branch('hong', [
      'an',
      { [file]: RELEASED, [file.replace('03-05', '03-07')]: faulty, [gone]: null },
    ]);
    branch('nhap', ['an', { [file]: DRAFT }]);
    branch('ma', ['an', { 'scripts/them.ts': 'export {};\n' }]);
  });

  for (const forge of ['github', 'gitlab', 'forgejo'] as const) {
    it(`${forge}: a good proposal made in a browser passes, and its reviewer sees what it does`, () => {
      const result = runJob(job(forge, 'check'), proposal('tot'));
      assert.ok(result.good, result.output);
      for (const step of ['lint:content', 'urls', 'corrections'])
        assert.match(result.output, new RegExp(`=== ${step}: đạt`, 'u'));
      assert.match(result.output, /cảnh báo {2}Còn thiếu 1 địa chỉ/u);
      assert.doesNotMatch(result.output, /=== test/u, 'the program is that of the main branch');
      const told = { github: result.summary, forgejo: result.output }[
        forge as 'github' | 'forgejo'
      ];
      const text = told ?? readFileSync(result.artifacts['thay-doi.md'] ?? '', 'utf8');
      assert.match(text, /chưa có \| công bố \| `\/van-ban\/kim-dong-2024-03-05-chi-thi\/`/u);
      assert.match(text, /binh@co-quan\\?\.vn cho phép, an@co-quan\\?\.vn soạn/u);
    });

    it(`${forge}: a faulty document does not pass, nor one of a single person, nor a lost address`, () => {
      const { good, output } = runJob(job(forge, 'check'), proposal('hong'));
      assert.equal(good, false, output);
      assert.match(output, /kim-dong-2024-03-07-chi-thi\.mdx\n {2}\d+:\d+ {2}lỗi/u);
      assert.match(output, /chỉ một người \(an@co-quan\.vn\)/u);
      assert.match(output, /\/thong-bao\/\S+-cong-dan-2\/ đang công bố mà đề nghị này làm mất/u);
      assert.match(output, /Chưa đạt: npm run lint:content, [^]*những điều vừa nêu\./u);
    });
  }

  it('where code changes, all tests run', () => {
    const { good, output } = runJob(job('github', 'check'), proposal('ma'));
    assert.ok(good, output);
    for (const step of ['lint:content', 'urls', 'corrections', 'test'])
      assert.match(output, new RegExp(`=== ${step}: đạt`, 'u'));
  });

  for (const [forge, name] of [
    ['github', 'ban-xem-truoc'],
    ['gitlab', 'dist-preview'],
  ] as const)
    it(`${forge}: the preview that is kept shows the draft and says what it is`, async () => {
      const { good, output, artifacts } = runJob(job(forge, 'preview'), proposal('nhap'));
      assert.ok(good, output);
      const kept = artifacts[name] ?? '';
      assert.ok(existsSync(join(kept, PREVIEW_MARK)));
      assert.match(readFileSync(page(kept, ID), 'utf8'), /NHÁP/u);
      assert.ok(isWhole(await verifyFolder(kept)), 'nothing of it was left behind');
    });

  it('forgejo: the preview is put into a folder of the runner, that of last month goes', () => {
    const previews = join(HOME, 'previews');
    mkdirSync(join(previews, '3'), { recursive: true });
    execFileSync('touch', ['-d', '30 days ago', join(previews, '3')]);
    const { good, output } = runJob(
      job('forgejo', 'check'),
      proposal('nhap', { 'vars.LUU_PREVIEWS': previews }),
    );
    assert.ok(good, output);
    assert.deepEqual(readdirSync(previews), ['12']);
    const html = readFileSync(page(join(previews, '12/dist'), ID), 'utf8');
    assert.match(html, /href="\/12\/dist\//u);
  });

  it('github: the site for Pages is whole, below its path, without what is held back', async () => {
    const { good, output, artifacts } = runJob(job('github', 'site'), runOf('main'));
    assert.ok(good, output);
    const kept = artifacts['github-pages'] ?? '';
    assert.ok(existsSync(join(kept, '.well-known/security.txt')));
    assert.ok(isWhole(await verifyFolder(kept)));
    const home = readFileSync(join(kept, 'index.html'), 'utf8');
    assert.match(home, /<link rel="canonical" href="https:\/\/van-phong\.vi-du\.vn\/luu\/">/u);
    assert.ok(!existsSync(page(kept, HELD)) && !existsSync(join(kept, PREVIEW_MARK)));
  });

  it('gitlab: the site for Pages is whole, below its path', async () => {
    const { good, output, artifacts } = runJob(job('gitlab', 'pages'), runOf('main'));
    assert.ok(good, output);
    const kept = artifacts['public'] ?? '';
    assert.ok(isWhole(await verifyFolder(kept)));
    const home = readFileSync(join(kept, 'index.html'), 'utf8');
    assert.match(home, /<link rel="canonical" href="https:\/\/van-phong\.vi-du\.vn\/luu\/">/u);
  });

  for (const [forge, name] of [
    ['github', 'server'],
    ['gitlab', 'server'],
    ['forgejo', 'publish'],
  ] as const)
    it(`${forge}: the daily run shows on a server what was held back until today`, () => {
      const folder = join(HOME, 'srv', forge);
      const target = `luu@may-chu:${folder}`;
      const days = [DAY, NEXT_DAY].map((day) => {
        const run = runOf('main', { 'vars.LUU_TARGET': target }, day);
        // variables of GitLab are those of the job; a key may come as a file
        const key = join(HOME, 'key-file');
        writeFileSync(key, 'KHÓA RIÊNG\n');
        if (forge === 'gitlab')
          Object.assign(run.env, {
            LUU_TARGET: target,
            LUU_SITE: SITE,
            LUU_BASE: BASE,
            LUU_SSH_KEY: key,
            LUU_SSH_HOSTS: 'may-chu ssh-ed25519 AAAA',
          });
        const { good, output } = runJob(job(forge, name), run);
        assert.ok(good, output);
        assert.doesNotMatch(output, /KHÓA RIÊNG/u);
        const home = readFileSync(join(folder, 'dist/index.html'), 'utf8');
        assert.ok(home.includes(`<link rel="canonical" href="${SITE}${BASE}/">`));
        return existsSync(page(join(folder, 'dist'), HELD));
      });
      assert.deepEqual(days, [false, true]);
      assert.equal(readFileSync(join(HOME, 'host'), 'utf8'), 'luu@may-chu\n');
      assert.equal(readFileSync(join(HOME, 'key'), 'utf8'), 'KHÓA RIÊNG\n');
      assert.equal(readdirSync(join(folder, 'releases')).length, 2);
    });

  it('one of the two ways to publish is taken, never both', () => {
    for (const target of ['', '/srv/luu']) {
      const known = { 'vars.LUU_TARGET': target };
      const taken = ['site', 'server'].filter((name) =>
        holds(job('github', name).raw['if'] as string, known),
      );
      assert.deepEqual(taken, [target === '' ? 'site' : 'server']);
    }
  });

  it('every line of every workflow was run here, but those that are named with a reason', () => {
    const all = workflows.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps));
    const left = all.flatMap(linesOf).filter((line) => !done.has(line) && !NOT_RUN.has(line));
    assert.deepEqual(left, []);
    const used = all.flatMap(({ uses }) => uses?.split('@')[0] ?? []);
    for (const action of NOT_STOOD_IN) assert.ok(used.includes(action), action);
  });
});
