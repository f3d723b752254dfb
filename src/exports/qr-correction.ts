/** The bytes that correct a block of a QR code: the remainder of its division by the polynomial of Reed and Solomon. */
export function qrCorrection(block: Uint8Array, size: number): Uint8Array {
  const divisor = divisorOf(size);
  const rest = new Uint8Array(size);
  for (const byte of block) {
    const factor = byte ^ (rest[0] ?? 0);
    rest.copyWithin(0, 1);
    rest[size - 1] = 0;
    for (let at = 0; at < size; at += 1)
      rest[at] = (rest[at] ?? 0) ^ product(divisor[at] ?? 0, factor);
  }
  return rest;
}

const divisors = new Map<number, Uint8Array>();

function divisorOf(size: number): Uint8Array {
  const known = divisors.get(size);
  if (known) return known;
  const divisor = new Uint8Array(size);
  divisor[size - 1] = 1;
  for (let power = 0; power < size; power += 1)
    for (let at = 0; at < size; at += 1)
      divisor[at] = product(divisor[at] ?? 0, POWERS[power] ?? 0) ^ (divisor[at + 1] ?? 0);
  divisors.set(size, divisor);
  return divisor;
}

/** Powers of 2 in the field of the bytes, and of each byte the exponent. */
const POWERS = new Uint8Array(255);
const EXPONENTS = new Uint8Array(256);
for (let exponent = 0, value = 1; exponent < 255; exponent += 1) {
  POWERS[exponent] = value;
  EXPONENTS[value] = exponent;
  value = (value << 1) ^ (value >= 128 ? 0x11d : 0);
}

const product = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (POWERS[((EXPONENTS[a] ?? 0) + (EXPONENTS[b] ?? 0)) % 255] ?? 0);
