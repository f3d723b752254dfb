import { join } from 'node:path';
import type { ArchiveDocument } from '../../documents/document.ts';
import { loadVerdicts } from '../../documents/follow-through/load-verdicts.ts';
import { staleVerdicts } from '../../documents/follow-through/stale-verdicts.ts';
import { unjudged } from '../../documents/follow-through/unjudged.ts';
import type { Reference } from '../../documents/reference.ts';
import { readFollowThrough } from '../../markdown/read-follow-through.ts';
import { shownPath } from '../../markdown/shown-path.ts';
import type { DebtArchive } from './debt-archive.ts';

/** What editors owe to the follow-through of tasks. */
export function followDebts(
  contentDir: string,
  cacheDir: string,
  documents: readonly ArchiveDocument[],
  reference: Reference,
): ReturnType<DebtArchive['followThrough']> {
  const { verdicts, source } = loadVerdicts(contentDir);
  const groups = readFollowThrough({ documents, reference, verdicts, cacheDir });
  const file = shownPath(contentDir, join('reference', 'follow-through.yaml'));
  return {
    waiting: unjudged(groups, verdicts),
    stale: staleVerdicts(groups, verdicts).map(({ verdict, why }) => ({
      verdict,
      why,
      file,
      ...(source?.placeOf([verdict.index, 'task']) ?? { line: 1, column: 1 }),
    })),
  };
}
