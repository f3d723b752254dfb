import { correction, generate, mode } from 'lean-qr';

/** A QR code as one path: dark modules as runs of a row, drawn with a stroke of width 1; no quiet zone. */
export interface QrPath {
  /** Modules a side. */
  size: number;
  /** Value of `d`, in half-open runs: each begins at the middle of its row. */
  d: string;
}

const OPTIONS = { maxCorrectionLevel: correction.L, mask: 0 } as const;

/**
 * The QR code of an address (ISO/IEC 18004). Quick, for every page of a document has one: the mask is fixed (trying all eight
 * takes ten times as long, and scanners read each), errors are corrected as far as it costs no room. Steps from run to run are
 * relative, which packs to about 370 bytes.
 */
export function qrPath(text: string): QrPath {
  const code = generate(mode.bytes(utf8.encode(text)), OPTIONS);
  const { size } = code;
  let d = '';
  let atX = 0;
  let atY = 0;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x, y)) x++;
      // the first step is from the corner to the middle of the first row
      d +=
        d === '' ? `M${String(from)} .5h${String(x - from)}` : run(from - atX, y - atY, x - from);
      atX = x;
      atY = y;
    }
  }
  return { size, d };
}

const utf8 = new TextEncoder();

/** Runs that were written before: a build has millions of them, of some hundred kinds. */
const runs = new Map<number, string>();
/** More modules than any code has a side. */
const SIDE = 200;

/** A step and the run after it. */
function run(right: number, down: number, length: number): string {
  const key = ((right + SIDE) * SIDE + down) * SIDE + length;
  const known = runs.get(key);
  if (known !== undefined) return known;
  const made = `m${String(right)} ${String(down)}h${String(length)}`;
  runs.set(key, made);
  return made;
}
