import type { RenderedBody } from '#documents/document.ts';

/** Printed numbers of the blocks of a body, by anchor: `muc-2-1` → `2.1`. */
export function blockNumbers(body: RenderedBody): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { blocks } of body.sections)
    for (const { anchor, number } of blocks) numbers.set(anchor, number);
  return numbers;
}
