import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { compressor } from './compressed-file.ts';
import { headersFor, parseHeaders } from './headers.ts';
import { ToldError } from './told-error.ts';

/** A server that cannot start; the message is for the person at the terminal. */
export class ServeError extends ToldError {
  override name = 'ServeError';
}

/** What is served and where. */
export interface ServeOptions {
  folder: string;
  /** Path the site was built for, with slashes at both ends. */
  base: string;
  /** 0 lets the machine choose. */
  port: number;
  host?: string | undefined;
}

/** A running server and the address of its first page. */
export interface Served {
  server: Server;
  url: string;
}

/** Serves a built site with the headers of its own `_headers` file and its own 404 page. */
export async function serveSite({
  folder,
  base,
  port,
  host = 'localhost',
}: ServeOptions): Promise<Served> {
  if (!existsSync(join(folder, 'index.html')))
    throw new ServeError(`${folder} không có trang đã dựng. Chạy npm run build trước.`);
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];

  // files are looked up at each request, so that a new build shows at once
  const compressed = compressor(folder);
  const files = sirv(folder, { dev: true, etag: true, dotfiles: true });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    for (const [name, value] of Object.entries(headersFor(rules, path)))
      response.setHeader(name, value);
    // the file server does not know it
    if (path.endsWith('.gz')) response.setHeader('Content-Type', 'application/gzip');
    const notFound = (): void => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Không có trang này.');
    };
    if (path === '/_headers' || path === `${base}_headers`) return notFound();
    if (!path.startsWith(base)) {
      if (`${path}/` !== base) return notFound();
      response.writeHead(301, { Location: base }).end();
      return;
    }
    request.url = (request.url ?? '/').slice(base.length - 1);
    const wanted = String(request.headers['accept-encoding']).includes('br');
    const packed = wanted ? compressed(path.slice(base.length - 1)) : null;
    if (packed === null) files(request, response, notFound);
    else
      response
        .writeHead(200, {
          'Content-Type': packed.type,
          'Content-Encoding': 'br',
          'Content-Length': packed.bytes.length,
          Vary: 'Accept-Encoding',
        })
        .end(packed.bytes);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new ServeError(`Cổng ${port} đang có chương trình khác dùng. Đặt PORT sang số khác.`, {
              cause: error,
            })
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return { server, url: `http://localhost:${at}${base}` };
}
