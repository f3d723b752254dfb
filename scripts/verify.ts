// Compares a published site with its SHA-256 manifest.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MANIFEST } from '../src/publish/manifest.ts';
import { formatCount } from '../src/publish/report.ts';
import { readSettings } from '../src/publish/settings.ts';
import type { Verification } from '../src/publish/verify.ts';
import { isWhole, verifyFolder, verifyUrl } from '../src/publish/verify.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';

const HELP = `npm run verify -- [THƯ MỤC | ĐỊA CHỈ] [--json]

So trang đã đăng với bản kê SHA-256 của nó: tệp thiếu, tệp bị sửa, tệp lạ.
Kết thúc bằng 0 khi khớp, 1 khi lệch.
${ENVIRONMENT}`;

const { values, positionals } = readArguments(HELP, { json: { type: 'boolean', default: false } });

async function verify(place: string): Promise<Verification> {
  if (/^https?:\/\//.test(place)) return verifyUrl(new URL(place.replace(/\/*$/, '/')));
  const folder = resolve(place);
  if (existsSync(join(folder, MANIFEST))) return verifyFolder(folder);
  throw new Error(`${folder} không có ${MANIFEST}.`);
}

const list = (head: string, paths: readonly string[]): void => {
  for (const path of paths.slice(0, 50)) console.log(`  ${head}: ${path}`);
  if (paths.length > 50) console.log(`  … và ${formatCount(paths.length - 50)} tệp nữa`);
};

await run(async () => {
  const place = positionals[0] ?? readSettings(process.env).out;
  const result = await verify(place);
  if (values.json) console.log(JSON.stringify({ place, whole: isWhole(result), ...result }));
  else {
    list('Thiếu', result.missing);
    list('Bị sửa', result.changed);
    list('Tệp lạ', result.extra);
    const verdict = isWhole(result) ? 'Khớp' : 'Lệch';
    console.log(`${verdict} với bản kê: ${formatCount(result.checked)} tệp tại ${place}`);
  }
  if (!isWhole(result)) process.exitCode = 1;
});
