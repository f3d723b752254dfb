import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { COLLECTIONS } from '../schema/collections.ts';
import { listFiles } from './files.ts';
import { URL_LOCK } from './url-lock.ts';

/** Ids that no new document may get: of files in the content folder, of addresses ever published, of folders of images. */
export function takenIds(content: string, publicDir: string): Set<string> {
  const files = COLLECTIONS.map((name) => join(content, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => listFiles(folder));
  const lock = join(content, URL_LOCK);
  const addresses = existsSync(lock) ? readFileSync(lock, 'utf8').split('\n') : [];
  const attachments = join(publicDir, 'attachments');
  return new Set([
    ...files.map((file) => basename(file, '.mdx')),
    ...addresses.map((address) => basename(address)),
    ...(existsSync(attachments) ? readdirSync(attachments) : []),
  ]);
}
