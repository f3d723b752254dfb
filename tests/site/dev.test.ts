import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { FIXTURE_DAY, fixture } from './test-site.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('astro dev', () => {
  let child: ChildProcess;
  let origin: string;
  let said = '';

  before(
    async () => {
      const port = await freePort();
      origin = `http://localhost:${String(port)}`;
      child = spawn(
        process.execPath,
        ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
        {
          env: {
            ...process.env,
            ASTRO_TELEMETRY_DISABLED: '1',
            BUILD_NOW: FIXTURE_DAY,
            LUU_CONTENT: fixture.content,
            LUU_CACHE: join(dirname(fixture.cache), 'cache-dev'),
          },
        },
      );
      const ready = Promise.withResolvers<undefined>();
      const hear = (chunk: unknown): void => {
        said += String(chunk);
        if (said.includes('watching for file changes')) ready.resolve(undefined);
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.on('exit', () => {
        ready.reject(new Error(`astro dev ended: ${said}`));
      });
      await ready.promise;
    },
    { timeout: 60_000 },
  );

  after(async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });

  const PAGES = [
    ['/', 'Mới lưu'],
    ['/van-ban/hung-yen-2025-08-01-ke-hoach/', 'dochead'],
    ['/van-ban/ha-nam-2024-04-02-cong-van/', 'đã thu hồi'],
    ['/nam/2024/', 'Ban hành trong năm 2024'],
    ['/tim-kiem/', 'search-results'],
    ['/bien-tap/nhap/', 'src/elements/draft-desk/draft-desk.ts'],
    ['/src/elements/draft-desk/draft-desk.ts', 'draft-client.ts'],
  ] as const;
  for (const [path, words] of PAGES)
    it(`serves ${path}`, async () => {
      const response = await fetch(origin + path);
      assert.equal(response.status, 200);
      assert.ok((await response.text()).includes(words), words);
    });

  it('reports no error', () => {
    assert.doesNotMatch(said, /\[ERROR\]|Invalid content reference/);
  });
});
