import type { RenderedBody } from '#documents/document.ts';

/** Printed numbers of the blocks of a body, by anchor: `muc-2-1` → `2.1`. */
export function blockNumbers(body: RenderedBody): ReadonlyMap<string, string> {
  return new Map(
    body.sections.flatMap(({ blocks }) => blocks.map(({ anchor, number }) => [anchor, number])),
  );
}
