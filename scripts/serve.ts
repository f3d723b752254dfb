// Serves a built site with the headers of production.
import { resolve } from 'node:path';
import { serveSite } from '../src/publish/serve-site.ts';
import { readSettings } from '../src/publish/settings.ts';
import { askPreview, ENVIRONMENT, PREVIEW_FLAG, readArguments, run } from './command.ts';

const HELP = `npm run serve -- [THƯ MỤC] [--preview]

Mở một trang đã dựng (mặc định là LUU_OUT) tại http://localhost:PORT, với các đầu mục
an ninh như khi đăng. Ctrl+C để dừng.

  --preview  mở bản xem trước
${ENVIRONMENT}`;

/** Serves `folder` until the process is told to stop. */
export async function serve(folder: string): Promise<void> {
  const { base, port } = readSettings(process.env);
  const { server, url } = await serveSite({ folder, base, port });
  console.log(`Trang mở tại ${url} (Ctrl+C để dừng)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
}

if (import.meta.main) {
  const { values, positionals } = readArguments(HELP, { preview: PREVIEW_FLAG });
  askPreview(values.preview);
  await run(() => serve(resolve(positionals[0] ?? readSettings(process.env).out)));
}
