import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file below `content/` of the peer; front matter is JSON, which Hugo reads quickest. */
export interface HugoFile {
  path: string;
  /** Keys in lower case, as Hugo makes them anyway. */
  front: Record<string, unknown>;
  /** Markdown. */
  body?: string | undefined;
}

/** Writes a file of the peer below `folder`. */
export async function writeHugoFile(
  folder: string,
  { path, front, body }: HugoFile,
): Promise<void> {
  const file = join(folder, 'content', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(front)}\n\n${body === undefined ? '' : `${body}\n`}`);
}
