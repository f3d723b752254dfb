// Looks for published texts that were changed without an entry in `corrections`.
import { resolve } from 'node:path';
import { checkCorrections } from '../src/publish/check-corrections.ts';
import { RefusedRepository } from '../src/publish/content-repository.ts';
import { GitError } from '../src/publish/git.ts';
import { formatCount } from '../src/publish/report.ts';
import { readSettings, SettingsError } from '../src/publish/settings.ts';
import { formatProblems } from '../src/schema/format-problems.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';

const HELP = `npm run corrections -- [THƯ MỤC] [--base NHÁNH] [--json]

So các văn bản đã công bố với bản đang đăng: chữ đổi thì corrections phải có thêm một lần sửa. Không tính dấu trình bày,
khoảng trắng, phần khai báo. Cần git.

  --base  nhánh hoặc commit để so (mặc định: chỗ rẽ khỏi nhánh chính; ở ngay nhánh chính thì là commit cuối, hoặc
          commit trước đó nếu chưa sửa gì thêm)
  --json  in {base, shallow, changed, problems}
${ENVIRONMENT}`;

const { values, positionals } = readArguments(HELP, {
  base: { type: 'string' },
  json: { type: 'boolean', default: false },
});

await run(async () => {
  const { content, today } = readSettings(process.env);
  const folder = resolve(positionals[0] ?? content);
  const check = await checkCorrections({ content: folder, today, base: values.base }).catch(
    (error: unknown) => {
      if (error instanceof RefusedRepository) throw new SettingsError(error.message);
      if (!(error instanceof GitError) || values.base === undefined) throw error;
      throw new SettingsError(
        `Không thấy “${values.base}” trong kho git này. Tải đủ lịch sử (git fetch --unshallow, fetch-depth: 0), hoặc ghi tên khác.`,
      );
    },
  );
  const { base, shallow, changed, problems } = check;
  if (values.json) console.log(JSON.stringify(check));
  else if (base === null)
    console.log(
      shallow
        ? 'Kho git tải về thiếu lịch sử nên chưa so được. Tải đủ: git fetch --unshallow, hoặc fetch-depth: 0.'
        : 'Không có kho git hoặc chưa có bản trước: không có gì để so.',
    );
  else if (problems.length > 0) console.error(formatProblems(problems));
  else
    console.log(
      `${formatCount(changed)} văn bản khác bản ${base.slice(0, 7)}; lần sửa nào cũng đã ghi.`,
    );
  // where nobody looks, a rule that was not asked must not pass for kept
  const unasked = base === null && shallow && process.env['CI'] !== undefined;
  if (problems.length > 0 || unasked) process.exitCode = 1;
});
