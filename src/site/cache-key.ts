import { hash } from 'node:crypto';
import type { Archive } from './archive-view.ts';

/** A page for `getStaticPaths`: its parameters, all it shows, and a key that changes when any of that does. */
export interface KeyedPath<P extends Record<string, string | undefined>, T> {
  params: P;
  props: T;
  cacheKey: string;
}

/**
 * Key for Astro's incremental build: a hash of everything the page shows. `props` must hold all of it, or `shown` all that it
 * follows from, reference lists and today apart (publish/build-keys.ts); what every page shows besides (the office, the
 * address of the site) is added here. Bodies it may show by their digests, each in a property of that name; the key names
 * them too (`namedBodies`).
 */
export function keyedPath<P extends Record<string, string | undefined>, T>(
  { site, reference }: Pick<Archive, 'site' | 'reference'>,
  params: P,
  props: T,
  shown: unknown = props,
): KeyedPath<P, T> {
  const all = JSON.stringify([site, reference.office, shown]);
  const own = hash('sha256', utf16Bytes(all), 'base64url');
  return { params, props, cacheKey: keyNaming(own, digestsIn(all)) };
}

const SEPARATOR = '.';
const DIGEST = '"digest":"';
/** Signs of a digest that name a body: 64 bits tell some ten thousand of them apart. */
const NAME = 16;

/** A key that names bodies. */
export const keyNaming = (own: string, bodies: Iterable<string>): string =>
  [own, ...bodies].join(SEPARATOR);

/** What names a body in a key. */
export const bodyName = (digest: string): string => digest.slice(0, NAME);

/** The names of the bodies that the page with this key may show. */
export const namedBodies = (cacheKey: string): string[] => cacheKey.split(SEPARATOR).slice(1);

/** Names of the bodies whose digests stand in props, each once. */
function digestsIn(json: string): Set<string> {
  const found = new Set<string>();
  for (let at = json.indexOf(DIGEST); at >= 0; at = json.indexOf(DIGEST, at + NAME))
    found.add(bodyName(json.slice(at + DIGEST.length, at + DIGEST.length + NAME)));
  return found;
}

let room = Buffer.allocUnsafe(1 << 17);

/** A text as UTF-16, until the next one: it lies in memory so, and UTF-8 takes as long to make as its JSON. */
function utf16Bytes(text: string): Uint8Array {
  const size = text.length * 2;
  if (size > room.length) room = Buffer.allocUnsafe(size * 2);
  return room.subarray(0, room.write(text, 'utf16le'));
}
