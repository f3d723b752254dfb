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

/** The same text for Hugo: plain Markdown, the lists as taxonomies, the date of issue. */
export function asMarkdown({ collection, frontmatter, body }: BenchDocument): string {
  const field = (name: string): string => String(frontmatter[name]);
  const header = {
    title: field('title'),
    date: frontmatter['issued'] ?? frontmatter['eventDate'],
    description: field('summary'),
    number: frontmatter['number'],
    status: field('status'),
    fidelity: field('fidelity'),
    bodies: [collection],
    years: [field('year')],
    localities: [field('locality')],
    doctypes: [field('docType')],
    plantypes: frontmatter['planTypes'],
    issuers: [`${field('issuer')}--${field('locality')}`],
    topics: frontmatter['topics'],
  };
  return `---\n${stringify(header, { lineWidth: 0 })}---\n\n${body.map(({ markdown }) => markdown).join('\n\n')}\n`;
}

/** Writes one document below `folder`; `hugoFolder` gets its twin where given. */
export async function writeDocument(
  document: BenchDocument,
  folder: string,
  hugoFolder?: string,
): Promise<number> {
  const text = asMdx(document);
  await writeText(join(folder, document.collection, document.folder), `${document.id}.mdx`, text);
  if (hugoFolder !== undefined)
    await writeText(
      join(hugoFolder, 'content', document.collection, document.folder),
      `${document.id}.md`,
      asMarkdown(document),
    );
  return Buffer.byteLength(text);
}
