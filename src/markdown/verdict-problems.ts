import type { ArchiveDocument } from '../documents/document.ts';
import { checkVerdicts } from '../documents/follow-through/check-verdicts.ts';
import { loadVerdicts } from '../documents/follow-through/load-verdicts.ts';
import type { Problem } from '../schema/problem.ts';
import { readBody } from './body.ts';

/** What is wrong with `content/reference/follow-through.yaml`. `ids`: of all documents, those that are not public too. */
export function verdictProblems(
  contentDir: string,
  cacheDir: string,
  documents: readonly ArchiveDocument[],
  ids: ReadonlySet<string>,
): Problem[] {
  const { verdicts, problems, source } = loadVerdicts(contentDir);
  if (!source || verdicts.length === 0) return problems;
  const digests = new Map(documents.map(({ id, digest }) => [id, digest]));
  const anchors = new Map<string, string[]>();
  const anchorsOf = (id: string): string[] | null => {
    const digest = digests.get(id);
    if (digest === undefined) return null;
    const known =
      anchors.get(id) ??
      readBody(cacheDir, digest).sections.flatMap(({ blocks }) =>
        blocks.map(({ anchor }) => anchor),
      );
    anchors.set(id, known);
    return known;
  };
  return [...problems, ...checkVerdicts(verdicts, source, { ids, anchorsOf })];
}
