import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { explain } from '#schema/explain.ts';
import { followVerdictSchema, type FollowVerdict } from '#schema/follow-through.ts';
import type { YamlSource } from '#schema/parse-yaml.ts';
import type { Problem } from '#schema/problem.ts';
import { readReferenceFile } from '../reference-list.ts';

/** What editors have said of the follow-through of tasks. */
export interface Verdicts {
  /** Sound entries, each with its place in the file's list. */
  verdicts: readonly (FollowVerdict & { index: number })[];
  problems: Problem[];
  source: YamlSource | null;
}

const NAME = 'follow-through';

/** Reads `content/reference/follow-through.yaml`, which an archive may go without; faulty entries are left out and explained. */
export function loadVerdicts(contentDir: string): Verdicts {
  if (!existsSync(join(contentDir, 'reference', `${NAME}.yaml`)))
    return { verdicts: [], problems: [], source: null };
  const { source, problems } = readReferenceFile(contentDir, NAME);
  if (!source) return { verdicts: [], problems, source };
  const list = z.array(z.unknown());
  const items = list.safeParse(source.data ?? []);
  if (!items.success)
    return { verdicts: [], problems: explain(items.error.issues, list, source), source };
  const found = [...problems];
  const verdicts = items.data.flatMap((item, index) => {
    const read = followVerdictSchema.safeParse(item);
    if (read.success) return [{ ...read.data, index }];
    found.push(...explain(read.error.issues, followVerdictSchema, source, [index]));
    return [];
  });
  return { verdicts, problems: found, source };
}
