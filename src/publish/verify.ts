import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';
import { hashFolder, MANIFEST, parseManifest, sha256 } from './manifest.ts';

/** What differs between a published site and its manifest. All paths relative. */
export interface Verification {
  checked: number;
  missing: string[];
  changed: string[];
  /** Files that the manifest does not name; unknown for an address. */
  extra: string[];
}

/** True where nothing is missing, changed or extra. */
export function isWhole(result: Verification): boolean {
  return result.missing.length + result.changed.length + result.extra.length === 0;
}

/** Compares a folder with its own manifest. */
export async function verifyFolder(folder: string): Promise<Verification> {
  const wanted = parseManifest(await readFile(join(folder, MANIFEST), 'utf8'));
  const found = await hashFolder(folder);
  return {
    checked: wanted.size,
    missing: [...wanted.keys()].filter((path) => !found.has(path)),
    changed: [...wanted]
      .filter(([path, hash]) => found.has(path) && found.get(path) !== hash)
      .map(([path]) => path),
    extra: [...found.keys()].filter((path) => !wanted.has(path)),
  };
}

// read by hosts, not sent by them
const NOT_SERVED = new Set(['_headers', '.nojekyll']);

/** Address of a file: an index page is reached by its folder. */
const addressOf = (path: string): string =>
  path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** Compares a site at an address with the manifest it serves, eight files at a time. */
export async function verifyUrl(
  home: URL,
  get: typeof fetch = fetch,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<Verification> {
  const read = async (path: string): Promise<Uint8Array | null> => {
    const response = await get(new URL(addressOf(path), home));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  };
  const text = await read(MANIFEST);
  if (text === null) throw new Error(`Không đọc được ${new URL(MANIFEST, home).href}`);
  const wanted: Manifest = parseManifest(new TextDecoder().decode(text));
  const result: Verification = { checked: 0, missing: [], changed: [], extra: [] };
  const queue = [...wanted].filter(([path]) => !NOT_SERVED.has(path));
  const all = queue.length;
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      const [path, hash] = item;
      const bytes = await read(path);
      if (bytes === null) result.missing.push(path);
      else if (sha256(bytes) !== hash) result.changed.push(path);
      onProgress(++result.checked, all);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  result.missing.sort();
  result.changed.sort();
  return result;
}
