import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts files below a folder; all of them are new there: nothing linked is ever written into. */
export interface PageWriter {
  write: (file: string, bytes: Uint8Array) => void;
  /** Makes `file` the same file as `from`, without a copy where the file system can. */
  link: (from: string, file: string) => void;
}

/** A writer into `folder`, which makes each folder once. */
export function pageWriter(folder: string): PageWriter {
  const made = new Set<string>();
  const place = (file: string): string => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return path;
  };
  return {
    // synchronous: 50 µs a file, against a millisecond through the thread pool
    write: (file, bytes) => {
      writeFileSync(place(file), bytes);
    },
    link: (from, file) => {
      try {
        linkSync(from, place(file));
      } catch {
        // a file system without hard links
        copyFileSync(from, place(file));
      }
    },
  };
}
