import type { PageLine } from '#importer/page-lines.ts';

/** A line of made pages; words at `[x, text]`, each sign 6 wide, 12 high. */
export function madeLine(
  number: number,
  segments: readonly (readonly [x: number, text: string])[],
  more: Partial<PageLine> & { bold?: boolean } = {},
): PageLine {
  const { bold, ...rest } = more;
  const laid = segments.map(([x, text]) => ({
    x,
    end: x + text.length * 6,
    runs: [{ text, ...(bold && { bold }) }],
  }));
  return {
    page: 1,
    number,
    x: laid[0]?.x ?? 0,
    end: laid.at(-1)?.end ?? 0,
    y: number * 16,
    size: 12,
    segments: laid,
    ...rest,
  };
}
