/**
 * In which file of the finder a pair stands, of this many: by the folders and keys of both as its address has them
 * (`chu-de/tuyen-quan loai/chi-thi`), so that few kilobytes answer. The same in the build and in the browser.
 */
export function finderPart(pair: string, parts: number): number {
  let hash = 0;
  for (const sign of pair) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % parts;
}

/** Both values, `folder/key` each, in the order of their characters, whichever was chosen first. */
export function pairName(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
