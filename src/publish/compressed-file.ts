import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileOf } from './address.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json;charset=utf-8',
  '.xml': 'text/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
};

/** A file as a host sends it to a browser that takes brotli. */
export interface CompressedFile {
  type: string;
  bytes: Buffer;
}

/**
 * Compresses texts below `folder` as hosts do, at a middle quality, and keeps them until the file changes. Gives `null` for what is not a
 * text, not there, or outside.
 */
export function compressor(folder: string): (address: string) => CompressedFile | null {
  const kept = new Map<string, { stamp: number; file: CompressedFile }>();
  return (address) => {
    try {
      const name = fileOf(decodeURIComponent(address));
      const type = TYPES[extname(name)];
      if (type === undefined || name.split('/').includes('..')) return null;
      const path = join(folder, name);
      const stamp = statSync(path).mtimeMs;
      const known = kept.get(path);
      if (known?.stamp === stamp) return known.file;
      const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
      const file = { type, bytes: brotliCompressSync(readFileSync(path), { params }) };
      kept.set(path, { stamp, file });
      return file;
    } catch {
      return null; // the file server has the word for it
    }
  };
}
