import type { Ingested } from './ingested.ts';

const PLACE = Symbol.for('luu.ingested');
const here = globalThis as { [PLACE]?: Ingested };

/**
 * Lays what was read where the pages of this process find it. A build hands its documents over this way: ten thousand
 * of them through Astro's data store are serialised, bundled, compiled and parsed again, a third of a rebuild.
 */
export function handOver(ingested: Ingested): void {
  here[PLACE] = ingested;
}

/** What was handed over in this process; nothing in `astro dev`, which reads by the content layer. */
export function handedOver(): Ingested | undefined {
  return here[PLACE];
}
