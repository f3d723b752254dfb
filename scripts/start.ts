// Builds the site, then serves it.
import { readSettings } from '../src/publish/settings.ts';
import { build } from './build.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';
import { serve } from './serve.ts';

const HELP = `npm start

Dựng trang, lập chỉ mục tìm kiếm và mở tại http://localhost:PORT. Ctrl+C để dừng.
${ENVIRONMENT}`;

readArguments(HELP, {});
await run(async (signal) => {
  await build(signal);
  await serve(readSettings(process.env).out);
});
