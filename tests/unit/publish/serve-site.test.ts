import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatHeaders, headerRules } from '#publish/headers.ts';
import { serveSite } from '#publish/serve-site.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

async function withServer(
  base: string,
  work: (get: (path: string) => Promise<Response>, port: number) => Promise<void>,
): Promise<void> {
  const folder = temporaryFolder({
    'index.html': 'trang đầu',
    '404.html': 'không có',
    'a/index.html': 'trang a',
    '.well-known/security.txt': 'an ninh',
    _headers: formatHeaders(headerRules(base)),
  });
  const { server, url } = await serveSite({ folder, base, port: 0 });
  try {
    const get = (path: string) => fetch(new URL(path, url), { redirect: 'manual' });
    await work(get, Number(new URL(url).port));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

describe('serveSite', () => {
  it('sends pages with the headers of production', async () => {
    await withServer('/', async (get) => {
      const response = await get('/a/');
      assert.equal(await response.text(), 'trang a');
      assert.match(response.headers.get('content-security-policy') ?? '', /script-src 'self'/);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    });
  });

  it('sends the 404 page with status 404, and never the rules of the host', async () => {
    await withServer('/', async (get) => {
      for (const path of ['/b/', '/_headers', '/..%2f..%2fetc/passwd']) {
        const response = await get(path);
        assert.equal(response.status, 404, path);
        assert.equal(await response.text(), 'không có');
      }
    });
  });

  it('sends security.txt', async () => {
    await withServer('/', async (get) => {
      assert.equal(await (await get('/.well-known/security.txt')).text(), 'an ninh');
    });
  });

  it('serves below the base and nothing outside it', async () => {
    await withServer('/luu/', async (get) => {
      assert.equal(await (await get('/luu/a/')).text(), 'trang a');
      assert.equal((await get('/a/')).status, 404);
      assert.equal((await get('/luu')).headers.get('location'), '/luu/');
    });
  });

  it('says that the port is taken', async () => {
    await withServer('/', async (_get, port) => {
      const folder = temporaryFolder({ 'index.html': '' });
      await assert.rejects(serveSite({ folder, base: '/', port }), /Cổng \d+ đang có/);
    });
  });

  it('says that the folder holds no site', async () => {
    const folder = temporaryFolder();
    await assert.rejects(serveSite({ folder, base: '/', port: 0 }), /không có trang đã dựng/);
  });
});
