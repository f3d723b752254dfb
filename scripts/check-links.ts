// Checks that every link inside a built site leads somewhere.
import { resolve } from 'node:path';
import { checkLinks } from '../src/publish/check-links.ts';
import type { BrokenLink } from '../src/publish/check-links.ts';
import { formatCount } from '../src/publish/report.ts';
import { readSettings } from '../src/publish/settings.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';

const HELP = `npm run check:links -- [THƯ MỤC] [--json]

Kiểm mọi liên kết trong trang đã dựng: có tệp, có neo, có dấu / ở cuối.
${ENVIRONMENT}`;

const FAULTS: Record<BrokenLink['fault'], string> = {
  'no-file': 'không có trang này',
  'no-anchor': 'trang có, neo không có',
  'no-slash': 'thiếu dấu / ở cuối',
  'outside-base': 'ra ngoài LUU_BASE',
};

const { values, positionals } = readArguments(HELP, { json: { type: 'boolean', default: false } });

await run(async () => {
  const { out, base, site } = readSettings(process.env);
  const result = await checkLinks(resolve(positionals[0] ?? out), { base, site });
  if (values.json) console.log(JSON.stringify(result));
  else {
    for (const { page, link, fault } of result.broken.slice(0, 100))
      console.log(`  ${page}: ${link}: ${FAULTS[fault]}`);
    const counts = [result.pages, result.links, result.broken.length].map(formatCount);
    console.log(`${counts[0]} trang, ${counts[1]} liên kết, ${counts[2]} hỏng`);
  }
  if (result.broken.length > 0) process.exitCode = 1;
});
