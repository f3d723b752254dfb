import { writePack } from '#markdown/body-packs.ts';

/** Writes a pack of bodies that hold nothing but the digest they bear. */
export function packed(cacheDir: string, ...digests: string[]): void {
  writePack(
    cacheDir,
    digests.map((digest) => ({
      digest,
      quotes: Buffer.from(JSON.stringify({ a: digest })),
      body: Buffer.from(`{"sections":[],"footnotes":${String(digest.length)}}\n${digest}`),
    })),
  );
}
