const PLACE = Symbol.for('luu.allowed-bodies');
const here = globalThis as { [PLACE]?: AllowBody };

/** Says whether the page that is being made may show something of a body. */
export type AllowBody = (digest: string) => boolean;

/**
 * Says from now on of which bodies pages may show something; before the first call of all. A page that a build knows again by
 * its key may show only what the key names, and nothing before it is rendered: it would stay as it was when that text changes.
 */
export function allowBodies(allow: AllowBody): void {
  here[PLACE] = allow;
}

/** Throws where nothing of a body may be shown now. Whoever keeps what he read of bodies asks again each time. */
export function checkAllowed(digest: string): void {
  if (here[PLACE]?.(digest) === false)
    throw new Error(
      `The body ${digest} is shown by a page whose props do not name it as “digest”, or before it is rendered (src/site/cache-key.ts)`,
    );
}
