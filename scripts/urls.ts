// Keeps the list of all addresses ever published: content/urls.lock.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../src/markdown/shown-path.ts';
import { checkUrlLock } from '../src/publish/check-url-lock.ts';
import { ContentError } from '../src/publish/make-pages.ts';
import { formatCount } from '../src/publish/report.ts';
import { readSettings } from '../src/publish/settings.ts';
import { compareUrlLock, publishedUrls, silentUrls, URL_LOCK } from '../src/publish/url-lock.ts';
import { formatProblems } from '../src/schema/format-problems.ts';
import type { Problem } from '../src/schema/problem.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';
import { readArchive } from './read-archive.ts';

const HELP = `npm run urls -- [--write] [--later] [--json]

Kiểm sổ địa chỉ (urls.lock trong thư mục nội dung): mọi địa chỉ đã từng công bố phải còn trả lời, bằng văn bản, bằng
chuyển hướng từ mã cũ (aliases) hoặc bằng bia của văn bản đã gỡ. Trang liệt kê không ghi vào sổ.

  --write  thêm địa chỉ mới vào sổ; không bao giờ bỏ địa chỉ nào
  --later  địa chỉ mới chưa ghi vào sổ thì chỉ nhắc; địa chỉ mất vẫn là lỗi
  --json   in {urls, lost, added}
${ENVIRONMENT}`;

const { values } = readArguments(HELP, {
  write: { type: 'boolean', default: false },
  later: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});

await run(async () => {
  const settings = readSettings(process.env);
  const archive = await readArchive(settings);
  if (archive.problems.some(({ severity }) => severity === 'error'))
    throw new ContentError(archive.problems);
  const path = join(settings.content, URL_LOCK);
  const lock = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const urls = publishedUrls(archive);
  const silent = silentUrls(archive);
  const { lost, added, text } = compareUrlLock(lock, urls, silent);
  if (values.write && text !== lock) writeFileSync(path, text);
  const now = values.write ? text : lock;
  const problems = checkUrlLock(now, urls, shownPath(settings.content, URL_LOCK), silent).map(
    (problem): Problem =>
      values.later && problem.rule === 'url-not-listed'
        ? { ...problem, severity: 'warning' }
        : problem,
  );
  if (values.json) console.log(JSON.stringify({ urls: urls.length, lost, added }));
  else if (problems.length > 0) console.error(formatProblems(problems));
  if (!values.json) {
    const written = values.write && added.length > 0 ? `, thêm ${formatCount(added.length)}` : '';
    console.log(`${formatCount(urls.length)} địa chỉ đang trả lời${written}.`);
  }
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});
