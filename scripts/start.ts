// Builds the site, then serves it.
import { readSettings } from '../src/publish/settings.ts';
import { build } from './build.ts';
import { askPreview, ENVIRONMENT, PREVIEW_FLAG, readArguments, run } from './command.ts';
import { serve } from './serve.ts';

const HELP = `npm start -- [--preview]

Dựng trang, lập chỉ mục tìm kiếm và mở tại http://localhost:PORT. Ctrl+C để dừng.

  --preview  bản xem trước: có cả văn bản nháp, không thay trang đang đăng
${ENVIRONMENT}`;

askPreview(readArguments(HELP, { preview: PREVIEW_FLAG }).values.preview);
await run(
  async (signal) => {
    await build(signal);
    await serve(readSettings(process.env).out);
  },
  { publishes: true },
);
