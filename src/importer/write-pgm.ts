/** Grey pixels, a byte each, row by row: 0 is black. */
export interface GreyPicture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A picture as PGM, the plainest of formats: a line of text and then the pixels. */
export function writePgm({ width, height, data }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${String(width)} ${String(height)}\n255\n`);
  const whole = new Uint8Array(head.length + data.length);
  whole.set(head);
  whole.set(data, head.length);
  return whole;
}
