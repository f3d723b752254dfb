import { hash } from 'node:crypto';
import type { Archive } from './archive-view.ts';

/** A page for `getStaticPaths`: its parameters, all it shows, and a key that changes when any of that does. */
export interface KeyedPath<P extends Record<string, string | undefined>, T> {
  params: P;
  props: T;
  cacheKey: string;
}

/**
 * Key for Astro's incremental build: a hash of everything the page shows. `props` must hold all of it; what every
 * page shows besides (the office, the address of the site) is added here.
 */
export function keyedPath<P extends Record<string, string | undefined>, T>(
  { site, reference }: Pick<Archive, 'site' | 'reference'>,
  params: P,
  props: T,
): KeyedPath<P, T> {
  const shown = JSON.stringify([site, reference.office, props]);
  return { params, props, cacheKey: hash('sha256', utf16Bytes(shown), 'base64url') };
}

let room = Buffer.allocUnsafe(1 << 17);

/** A text as UTF-16, until the next one: it lies in memory so, and UTF-8 takes as long to make as its JSON. */
function utf16Bytes(text: string): Uint8Array {
  const size = text.length * 2;
  if (size > room.length) room = Buffer.allocUnsafe(size * 2);
  return room.subarray(0, room.write(text, 'utf16le'));
}
