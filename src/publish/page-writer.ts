import {
  copyFileSync,
  linkSync,
  mkdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isSameFile } from './same-file.ts';

/**
 * Puts files below a folder, which may have files of the last site already, linked to it (keep-site.ts): nothing that is
 * there is ever written into. Both give size and time of the file.
 */
export interface PageWriter {
  write: (file: string, bytes: Uint8Array) => Stats;
  /** Makes `file` the same file as `from`, as it was just seen, without a copy where the file system can. */
  link: (from: string, file: string, seen: Stats) => Stats;
}

/** A writer into `folder`, which makes each folder once. */
export function pageWriter(folder: string): PageWriter {
  const made = new Set<string>();
  /** The path of a new file. */
  const place = (file: string): string => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return path;
  };
  const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });
  return {
    // synchronous: 50 µs a file, against a millisecond through the thread pool
    write: (file, bytes) => {
      const path = place(file);
      if (statOf(path)) rmSync(path);
      writeFileSync(path, bytes, { flag: 'wx' });
      return statSync(path);
    },
    link: (from, file, seen) => {
      const there = statOf(join(folder, file));
      if (there && isSameFile(there, seen)) return seen;
      const path = place(file);
      if (there) rmSync(path);
      try {
        linkSync(from, path);
        return seen;
      } catch {
        // a file system without hard links
        copyFileSync(from, path);
        return statSync(path);
      }
    },
  };
}
