const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Gathers whole numbers and texts as bytes. */
export interface ByteWriter {
  /** A whole number from 0 to 2^53, seven bits a byte, the lowest first (LEB128). */
  number: (value: number) => void;
  /** A text with its length before it. */
  text: (value: string) => void;
  /** Bytes with their count before them. */
  block: (bytes: Uint8Array) => void;
  readonly size: number;
  /** All that was written. */
  bytes: () => Uint8Array;
}

/** A writer that grows as it needs. */
export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(256);
  let size = 0;
  const reserve = (more: number): void => {
    if (size + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(size + more, buffer.length * 2));
    larger.set(buffer);
    buffer = larger;
  };
  const number = (value: number): void => {
    reserve(8);
    let rest = value;
    while (rest >= 128) {
      buffer[size++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    buffer[size++] = rest;
  };
  const block = (bytes: Uint8Array): void => {
    number(bytes.length);
    reserve(bytes.length);
    buffer.set(bytes, size);
    size += bytes.length;
  };
  return {
    number,
    block,
    text: (value) => {
      block(encoder.encode(value));
    },
    get size() {
      return size;
    },
    bytes: () => buffer.slice(0, size),
  };
}

/** Reads what a writer wrote, in the same order. Throws where the bytes end early. */
export interface ByteReader {
  number: () => number;
  text: () => string;
  block: () => Uint8Array;
  readonly ended: boolean;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('Search index: the bytes end early');
      if (byte < 128) return value + byte * factor;
      value += (byte - 128) * factor;
    }
  };
  const block = (): Uint8Array => {
    const length = number();
    at += length;
    if (at > bytes.length) throw new Error('Search index: the bytes end early');
    return bytes.subarray(at - length, at);
  };
  return {
    number,
    block,
    text: () => decoder.decode(block()),
    get ended() {
      return at >= bytes.length;
    },
  };
}
