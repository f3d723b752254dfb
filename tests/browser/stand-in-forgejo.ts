import { createHash, randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Files } from './editor-folder.ts';

/** As much of a Forgejo as the editor's page asks: one repository `vp/kho`, one token. */
export interface StandInForgejo {
  server: Server;
  origin: string;
  /** What the repository holds now. */
  files: Files;
  commits: string[];
  /** Requests it had no answer for. */
  unknown: string[];
}

/** The token that it takes. */
export const TOKEN = 'ma-truy-cap-thu';

interface Change {
  operation: 'create' | 'update' | 'delete';
  path: string;
  content: string;
  from_path?: string;
}

const shaOf = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

/** Starts it on this machine with these files in its repository. */
export async function startForgejo(given: Files): Promise<StandInForgejo> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const cors = {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': '*, Authorization',
        'Access-Control-Allow-Methods': '*',
      };
      if (request.method === 'OPTIONS') response.writeHead(204, cors).end();
      else if (request.headers.authorization !== `token ${TOKEN}`)
        response.writeHead(401, cors).end('{}');
      else {
        const body = Buffer.concat(chunks).toString('utf8');
        const found = answer(forgejo, request.url ?? '', body);
        response
          .writeHead(found === undefined ? 404 : 200, {
            ...cors,
            'Content-Type': 'application/json',
          })
          .end(JSON.stringify(found ?? {}));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const forgejo: StandInForgejo = {
    server,
    origin: `http://localhost:${port}`,
    files: { ...given },
    commits: [],
    unknown: [],
  };
  return forgejo;
}

/** What is answered to a request, or `undefined`. */
function answer(forgejo: StandInForgejo, url: string, body: string): unknown {
  const { files } = forgejo;
  const path = url.replace('/api/v1', '');
  const tree = Object.entries(files).map(([name, text]) => ({
    path: name,
    type: 'blob',
    mode: '100644',
    sha: shaOf(text),
    size: Buffer.byteLength(text),
  }));
  if (path === '/version') return { version: '13.0.0+gitea-1.22.0' };
  if (path === '/settings/api') return { default_paging_num: 30, max_response_items: 50 };
  if (path === '/user')
    return { id: 1, login: 'bien-tap', full_name: 'Biên tập', email: 'bt@vi-du.vn' };
  if (path === '/repos/vp/kho')
    return { default_branch: 'main', permissions: { pull: true, push: true, admin: false } };
  if (path.startsWith('/repos/vp/kho/branches/main'))
    return { commit: { id: shaOf(JSON.stringify(files)), message: 'x' } };
  if (path.startsWith('/repos/vp/kho/git/trees/'))
    return { tree, truncated: false, total_count: tree.length, page: 1 };
  if (path.startsWith('/repos/vp/kho/git/blobs?'))
    return (new URLSearchParams(path.split('?')[1]).get('shas') ?? '').split(',').map((sha) => {
      const text = Object.values(files).find((one) => shaOf(one) === sha) ?? '';
      const content = Buffer.from(text).toString('base64');
      return { sha, content, encoding: 'base64', size: Buffer.byteLength(text) };
    });
  if (path === '/repos/vp/kho/contents') {
    const { message, files: changes } = JSON.parse(body) as { message: string; files: Change[] };
    forgejo.commits.push(message);
    for (const { operation, path: to, content, from_path: from } of changes) {
      if (from !== undefined) Reflect.deleteProperty(files, from);
      if (operation === 'delete') Reflect.deleteProperty(files, to);
      else files[to] = Buffer.from(content, 'base64').toString('utf8');
    }
    return {
      commit: { sha: randomBytes(20).toString('hex'), created: new Date(0).toISOString() },
      files: changes.map(({ path: to }) => ({ path: to, sha: shaOf(files[to] ?? '') })),
    };
  }
  if (path.startsWith('/repos/vp/kho/commits?')) return [];
  forgejo.unknown.push(url);
  return undefined;
}
