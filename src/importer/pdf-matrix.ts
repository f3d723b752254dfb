/** Six numbers of an affine map as PDF writes them: a b c d e f. */
export type PdfMatrix = readonly [number, number, number, number, number, number];

export const IDENTITY: PdfMatrix = [1, 0, 0, 1, 0, 0];

/** Six numbers out of what an operator was given; missing ones are those of the identity. */
export function matrixOf(values: ArrayLike<unknown>): PdfMatrix {
  const at = (index: number): number => {
    const value = values[index];
    return typeof value === 'number' ? value : (IDENTITY[index] ?? 0);
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** The map that does `b` and then `a`. */
export function times(a: PdfMatrix, b: PdfMatrix): PdfMatrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}
