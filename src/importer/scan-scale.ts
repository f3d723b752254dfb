/** A picture on a page: its pixels, and how large it is drawn, in points. */
export interface PlacedPicture {
  pixels: readonly [number, number];
  points: readonly [number, number];
}

/** Print is recognised best so: 300 points an inch. */
const USUAL = 300 / 72;
/** A page of A4 at 400 points an inch has fewer; more cost time and nothing is read better. */
const MOST_PIXELS = 18_000_000;

/**
 * Pixels that a point of a page is drawn with, `page` being its size in points: as many as its scan has, so that none is lost or
 * made up. A scan may come in strips; what is less than half as wide as the page is a logo or a signature.
 */
export function scanScale(
  page: readonly [number, number],
  pictures: readonly PlacedPicture[],
): number {
  const least = Math.min(...page) / 2;
  const scales = pictures
    .filter(({ points }) => Math.max(...points) >= least && Math.min(...points) > 0)
    .map(({ pixels, points }) => Math.max(pixels[0] / points[0], pixels[1] / points[1]));
  const native = scales.length > 0 ? Math.max(...scales) : USUAL;
  return Math.min(native, Math.sqrt(MOST_PIXELS / (page[0] * page[1])));
}
