import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Packed } from './worker-messages.ts';

/** A picture of a draft; `null` bytes: it could not be made fit for the site. */
export interface PackedPicture {
  path: string;
  bytes: Uint8Array | null;
}

/** A draft as one file to be saved: alone as MDX, with pictures as a zip that unpacks into the project's folder. */
export function packDraft(path: string, mdx: string, pictures: readonly PackedPicture[]): Packed {
  const name = path.split('/').at(-1) ?? path;
  const left = pictures.flatMap((picture) => (picture.bytes ? [] : [picture.path]));
  const text = strToU8(mdx) as Uint8Array<ArrayBuffer>;
  if (pictures.length === left.length) return { name, type: 'text/markdown', bytes: text, left };
  const files: Zippable = { [path]: text };
  for (const picture of pictures)
    // pictures are as small as they get
    if (picture.bytes) files[`public/${picture.path}`] = [picture.bytes, { level: 0 }];
  const bytes = zipSync(files) as Uint8Array<ArrayBuffer>;
  return { name: name.replace(/\.mdx$/u, '.zip'), type: 'application/zip', bytes, left };
}
