import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ArchiveDocument } from '../documents/document.ts';
import { readFile } from '../documents/read-file.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { SCHEMAS } from '../schema/document.ts';
import { explain } from '../schema/explain.ts';
import type { Problem } from '../schema/problem.ts';
import { bodyPath } from './body.ts';
import type { Ingested, IngestOptions } from './ingested.ts';
import { parseBody } from './parse.ts';
import { createRenderer } from './render.ts';

/** Reads, checks and renders all documents. Thin first version: no cache, no workers, only the barest gate. */
export async function ingest(options: IngestOptions): Promise<Ingested> {
  const render = createRenderer(options);
  const documents: ArchiveDocument[] = [];
  const problems: Problem[] = [];
  let files = 0;
  for (const collection of COLLECTIONS) {
    const folder = join(options.contentDir, collection);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!name.endsWith('.mdx')) continue;
      files += 1;
      const file = join(folder, name);
      const source = readFileSync(file);
      const { yaml: frontmatter, body, problems: own } = readFile(source, file);
      problems.push(...own);
      if (!frontmatter || own.length > 0) continue;
      const parsed = SCHEMAS[collection].safeParse(frontmatter.data);
      if (!parsed.success) {
        problems.push(...explain(parsed.error.issues, SCHEMAS[collection], frontmatter));
        continue;
      }
      if (!parsed.data.release || parsed.data.draft) continue;
      const { tree } = parseBody(body);
      if (!tree) continue;
      const digest = createHash('sha256')
        .update(source)
        .update(options.base)
        .digest('hex')
        .slice(0, 32);
      const rendered = render(tree);
      const path = bodyPath(options.cacheDir, digest);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(rendered.body));
      documents.push({
        collection,
        id: basename(name, '.mdx'),
        file: `${collection}/${name.replaceAll('\\', '/')}`,
        digest,
        data: parsed.data,
        facts: rendered.facts,
      } as ArchiveDocument);
    }
  }
  await Promise.resolve();
  return {
    documents,
    tombstones: [],
    redirects: [],
    pages: [],
    counts: {
      files,
      public: documents.length,
      tombstones: 0,
      withheld: files - documents.length,
      refused: 0,
      pages: 0,
      rendered: documents.length,
    },
    problems,
  };
}
