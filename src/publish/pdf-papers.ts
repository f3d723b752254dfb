import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_PATHS } from '../documents/urls.ts';
import { StepError } from './run-step.ts';

/** A document of a built site: its id and its address below the base. */
export interface Paper {
  id: string;
  path: string;
}

const FOLDERS = Object.values(COLLECTION_PATHS);

/** A page of a document tells so in its first tag (`Page.astro`); redirects, tombstones and lists do not. */
const MARK = '<html lang="vi" data-sheet=';

/** All documents of the site in `folder`, by collection and id. */
export function allPapers(folder: string): Paper[] {
  return FOLDERS.flatMap((collection) =>
    readdirSync(join(folder, collection), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ id: name, path: `/${collection}/${name}/` }))
      .filter(({ path }) => isPaper(folder, path))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

/**
 * The documents that are asked for by id or by address (`https://…/van-ban/x/`, `/van-ban/x/`), each once. Throws a `StepError`
 * that names those that the site does not have.
 */
export function findPapers(folder: string, asked: readonly string[]): Paper[] {
  const found = new Map<string, Paper>();
  const missing: string[] = [];
  for (const name of asked) {
    const id = /([a-z0-9-]+)\/*$/.exec(name)?.[1] ?? name;
    const path = FOLDERS.map((collection) => `/${collection}/${id}/`).find((one) =>
      isPaper(folder, one),
    );
    if (path === undefined) missing.push(name);
    else found.set(id, { id, path });
  }
  if (missing.length > 0)
    throw new StepError(
      `Trang đã dựng không có: ${missing.join(', ')}. Ghi mã văn bản (tên tệp không có .mdx) hoặc địa chỉ của văn bản đang đăng, rồi chạy lại.`,
    );
  return [...found.values()];
}

function isPaper(folder: string, path: string): boolean {
  const head = Buffer.alloc(200);
  try {
    const file = openSync(join(folder, path, 'index.html'), 'r');
    try {
      readSync(file, head);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
  return head.toString('utf8').includes(MARK);
}
