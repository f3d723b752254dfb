import { gunzipSync } from 'node:zlib';

/** The bytes of a file as text, unpacked where Pagefind has packed them. */
export function unpacked(bytes: Buffer): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('utf8');
}
