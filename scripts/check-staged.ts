// What .githooks/pre-commit runs: the form of what is to be committed, and faults of content files among it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as prettier from 'prettier';
import { shownPath } from '../src/markdown/shown-path.ts';
import { checkCorrections } from '../src/publish/check-corrections.ts';
import { checkUrlLock } from '../src/publish/check-url-lock.ts';
import { readSettings, SettingsError } from '../src/publish/settings.ts';
import { publishedUrls, silentUrls, URL_LOCK } from '../src/publish/url-lock.ts';
import { formatProblems } from '../src/schema/format-problems.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';
import { readArchive } from './read-archive.ts';

const HELP = `npm run check:staged

Kiểm nhanh những tệp sắp ghi vào git (git add): định dạng, lỗi nội dung của chính các tệp ấy, lần sửa chưa ghi.
Chạy trước mỗi lần commit nếu đã đặt: git config core.hooksPath .githooks
${ENVIRONMENT}`;

readArguments(HELP, {});

const git = (...words: string[]): string =>
  execFileSync('git', words, { encoding: 'utf8', maxBuffer: 100_000_000 });
const listed = (filter: string): string[] =>
  git('diff', '--cached', '--name-only', '-z', `--diff-filter=${filter}`)
    .split('\0')
    .filter(Boolean);

/** Files whose staged text the formatter would change. */
async function unformatted(files: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    const { ignored, inferredParser } = await prettier.getFileInfo(file, {
      ignorePath: '.prettierignore',
    });
    if (ignored || inferredParser === null) continue;
    const options = { ...(await prettier.resolveConfig(file)), filepath: file };
    const good = await prettier.check(git('show', `:${file}`), options).catch(() => false);
    if (!good) found.push(file);
  }
  return found;
}

await run(async () => {
  if (!existsSync('package.json')) throw new SettingsError('Chạy ở thư mục gốc của kho.');
  const settings = readSettings(process.env);
  const ugly = await unformatted(listed('ACMR'));
  if (ugly.length > 0) {
    console.error(`Chưa đúng định dạng: ${ugly.join(', ')}`);
    console.error(`  → npx prettier --write ${ugly.join(' ')}, rồi git add lại.`);
    process.exitCode = 1;
  }

  const content = `${relative('', settings.content).replaceAll('\\', '/')}/`;
  const changed = listed('ACMRD').filter((file) => file.startsWith(content));
  if (changed.length === 0) return;
  const archive = await readArchive(settings);
  // a list concerns every document
  const all = changed.some((file) => file.startsWith(`${content}reference/`));
  const own = new Set(changed);
  const lock = join(settings.content, URL_LOCK);
  const problems = archive.problems.filter(({ file }) => all || own.has(file));
  if (!archive.problems.some(({ severity }) => severity === 'error'))
    problems.push(
      ...checkUrlLock(
        existsSync(lock) ? readFileSync(lock, 'utf8') : '',
        publishedUrls(archive),
        shownPath(settings.content, URL_LOCK),
        silentUrls(archive),
      ),
    );
  const { content: contentDir, today } = settings;
  problems.push(...(await checkCorrections({ content: contentDir, today, staged: true })).problems);
  if (problems.length > 0) console.error(formatProblems(problems));
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});
