import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A file of `content/` as its editor wrote it. */
export interface ContentFile {
  /** Path below `content/`: `reports/2024/…mdx`. */
  path: string;
  id: string;
  data: Record<string, unknown>;
  /** All that a reader can come to see: values of the frontmatter, then the body without tags. NFC, single blanks. */
  words: string;
  body: string;
}

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

/** Every `.mdx` file below one folder of `content/`, in order of path. */
export function readContent(folder: string): ContentFile[] {
  return readdirSync(CONTENT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => readFile(`${folder}/${name.replaceAll('\\', '/')}`));
}

function readFile(path: string): ContentFile {
  const text = readFileSync(CONTENT + path, 'utf8').normalize('NFC');
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  const data = parse(yaml) as Record<string, unknown>;
  const words = [...strings(data), withoutTags(body)].join('\n').replace(/[^\S\n]+/gu, ' ');
  return { path, id: path.replace(/^.*\//u, '').replace(/\.mdx$/u, ''), data, words, body };
}

function strings(value: unknown): string[] {
  // a key of a list is no wording
  if (typeof value === 'string') return /^(?=.*[a-z])[a-z0-9-]+$/u.test(value) ? [] : [value];
  if (value instanceof Date) return [value.toISOString().slice(0, 10)];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** Tags go, what they wrap stays; a tag leaves no blank, so `100%` in a `<Measure>` stays one sentence. */
function withoutTags(body: string): string {
  return body.replace(/<\/?[A-Z][^>]*>/gu, '').replace(/\]\([^)]*\)/gu, ']');
}
