import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reference } from '../documents/reference.ts';
import type { Audience } from '../gate/publication.ts';

/** Folders whose code decides what a document becomes. */
const SOURCES = ['vietnamese', 'schema', 'places', 'documents', 'citations', 'gate', 'markdown'];

let sources: string | undefined;

/** Hash of the pipeline's own source files; read once a process. */
function sourceHash(): string {
  if (sources === undefined) {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const hash = createHash('sha256');
    for (const folder of SOURCES)
      for (const name of readdirSync(join(root, folder), {
        recursive: true,
        encoding: 'utf8',
      }).sort())
        if (/\.(?:ts|json)$/u.test(name))
          hash.update(name).update(readFileSync(join(root, folder, name)));
    sources = hash.digest('hex');
  }
  return sources;
}

/**
 * Names everything that all documents depend on: the pipeline's source, who is to see them, the base path, the abbreviations, the keys of topics, the names
 * and numbers of laws. What only some depend on (status of a law, other documents) is in their `Answers`.
 */
export function pipelineVersion(
  base: string,
  { abbreviations, laws, topics }: Reference,
  audience: Audience = 'public',
): string {
  const names = [...laws.values()].map(({ key, number, name, aliases, issuerLocality }) => [
    key,
    number,
    name,
    aliases,
    issuerLocality,
  ]);
  return createHash('sha256')
    .update(sourceHash())
    .update(audience)
    .update(JSON.stringify([base, [...abbreviations.values()], [...topics.keys()], names]))
    .digest('hex');
}
