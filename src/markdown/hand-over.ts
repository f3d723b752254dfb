import type { FollowGroup } from '../documents/follow-through/follow-group.ts';
import type { Histories } from '../documents/history/document-history.ts';
import type { Ingested } from './ingested.ts';

/** What pages are made of: what was read, what its repository tells of the past, what became of tasks. */
export interface HandedOver extends Ingested {
  histories?: Histories | undefined;
  followThrough?: FollowGroup[] | undefined;
}

const PLACE = Symbol.for('luu.ingested');
const here = globalThis as { [PLACE]?: HandedOver };

/**
 * Lays what was read where the pages of this process find it. A build hands its documents over this way: ten thousand
 * of them through Astro's data store are serialised, bundled, compiled and parsed again, a third of a rebuild.
 */
export function handOver(ingested: HandedOver): void {
  here[PLACE] = ingested;
}

/** What was handed over in this process; nothing in `astro dev`, which reads by the content layer. */
export function handedOver(): HandedOver | undefined {
  return here[PLACE];
}
