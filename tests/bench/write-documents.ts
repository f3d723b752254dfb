import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { BenchDocument } from './documents.ts';

async function writeText(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), text);
}

/** Text of the document as editors write it: `<collection>/<year>/<id>.mdx`. */
export function asMdx({ frontmatter, body }: BenchDocument): string {
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${body.map(({ mdx }) => mdx).join('\n\n')}\n`;
}

/** Writes one document below `folder`; gives its size in bytes. */
export async function writeDocument(document: BenchDocument, folder: string): Promise<number> {
  const text = asMdx(document);
  await writeText(join(folder, document.collection, document.folder), `${document.id}.mdx`, text);
  return Buffer.byteLength(text);
}
