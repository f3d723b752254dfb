import type { Manifest } from './manifest.ts';

/** What a published site needs to become the new one. */
export interface ManifestDifference {
  /** Files to send: new ones and changed ones. */
  send: string[];
  /** Files that stay as they are. */
  same: string[];
  /** How many files are there no more. */
  gone: number;
}

/** Compares the manifest of what is published with that of what was built. */
export function manifestDifference(published: Manifest, built: Manifest): ManifestDifference {
  const send: string[] = [];
  const same: string[] = [];
  for (const [path, hash] of built) (published.get(path) === hash ? same : send).push(path);
  const gone = [...published.keys()].filter((path) => !built.has(path)).length;
  return { send, same, gone };
}
