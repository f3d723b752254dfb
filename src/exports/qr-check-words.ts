/** The polynomial that makes a field of the numbers up to 255: x⁸ + x⁴ + x³ + x² + 1. */
const FIELD = 0x11d;

/** Products of all numbers with the divisor of so many check words, `count` in a row; made when first asked for. */
const products = new Map<number, Uint8Array>();

/** The check words of a block (Reed–Solomon, ISO/IEC 18004): the remainder of its words by the divisor of that degree. */
export function checkWords(words: Uint8Array, count: number): Uint8Array {
  const rows = products.get(count) ?? productsOf(count);
  const rest = new Uint8Array(count);
  for (const word of words) {
    const row = (word ^ (rest[0] ?? 0)) * count;
    for (let at = 0; at < count; at += 1) rest[at] = (rest[at + 1] ?? 0) ^ (rows[row + at] ?? 0);
  }
  return rest;
}

function productsOf(count: number): Uint8Array {
  const divisor = divisorOf(count);
  const rows = Uint8Array.from({ length: 256 * count }, (_, at) =>
    product(Math.floor(at / count), divisor[at % count] ?? 0),
  );
  products.set(count, rows);
  return rows;
}

/** Factors of (x − 1)(x − 2)(x − 4)… of a degree, the highest power left out. */
function divisorOf(degree: number): number[] {
  let factors = [1];
  for (let count = 0, root = 1; count < degree; count += 1, root = product(root, 2))
    factors = [...factors, 0].map((factor, at) => factor ^ product(factors[at - 1] ?? 0, root));
  return factors.slice(1);
}

/** The product of two numbers of the field. */
function product(x: number, y: number): number {
  let found = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    found = (found << 1) ^ ((found >> 7) * FIELD);
    if ((y >> bit) & 1) found ^= x;
  }
  return found;
}
