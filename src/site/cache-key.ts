import { hash } from 'node:crypto';
import { utf8Bytes } from '#markdown/utf8-bytes.ts';
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
  return { params, props, cacheKey: hash('sha256', utf8Bytes(shown), 'base64url') };
}
