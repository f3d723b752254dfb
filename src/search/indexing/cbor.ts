/** What the files of a Pagefind index are made of. */
export type CborValue = number | string | CborValue[];

const text = new TextDecoder();

/**
 * Decodes the part of CBOR (RFC 8949) that Pagefind writes: integers below 2^32, texts and arrays of known
 * length. Throws on anything else, and on bytes that end early.
 */
export function decodeCbor(bytes: Uint8Array): CborValue {
  let at = 0;

  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw new Error('CBOR: the bytes end early');
    return value;
  };
  const size = (short: number): number => {
    if (short < 24) return short;
    if (short > 26)
      throw new Error(`CBOR: length of kind ${String(short)} is not used by Pagefind`);
    let value = 0;
    for (let rest = 1 << (short - 24); rest > 0; rest--) value = value * 256 + byte();
    return value;
  };
  const item = (): CborValue => {
    const head = byte();
    const kind = head >> 5;
    const value = size(head & 31);
    if (kind === 0) return value;
    if (kind === 1) return -1 - value;
    if (kind === 3) {
      at += value;
      if (at > bytes.length) throw new Error('CBOR: the bytes end early');
      return text.decode(bytes.subarray(at - value, at));
    }
    if (kind === 4) {
      const items: CborValue[] = [];
      for (let index = 0; index < value; index++) items.push(item());
      return items;
    }
    throw new Error(`CBOR: item of kind ${String(kind)} is not used by Pagefind`);
  };

  return item();
}
