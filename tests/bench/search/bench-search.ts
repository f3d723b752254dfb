import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { close } from 'pagefind';
import type { Engine } from './engine.ts';
import { fts5Engine } from './engine-fts5.ts';
import { luuEngine } from './engine-luu.ts';
import { minisearchEngine } from './engine-minisearch.ts';
import { pagefindEngine } from './engine-pagefind.ts';
import { readSet, type SearchSet } from './read-set.ts';
import { engineScores, type Answer, type EngineScores } from './score.ts';

export const ENGINES = ['luu', 'pagefind', 'minisearch', 'fts5'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What `--json` prints. */
export interface SearchBench {
  set: string;
  documents: number;
  queries: number;
  /** Queries were stripped of all marks. */
  folded: boolean;
  engines: Partial<Record<EngineName, EngineScores>>;
}

/** A query that an engine did not answer best. */
export interface Miss {
  engine: EngineName;
  category: string;
  text: string;
  /** Place of the first right document; `null` where it is not among ten. */
  place: number | null;
}

/** Strips marks and `đ`, and nothing else. */
const stripped = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

async function answersOf(
  engine: Engine,
  { queries }: SearchSet,
  folded: boolean,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) {
    const text = folded ? stripped(query.text) : query.text;
    const start = performance.now();
    const ids = await engine.answer(text);
    answers.push({ query, ids, ms: performance.now() - start });
  }
  return answers;
}

/** Indexes the set of `folder` with each engine and asks every query. */
export async function benchSearch(
  folder: string,
  {
    folded = false,
    engines = ENGINES,
    say = () => undefined,
  }: {
    folded?: boolean;
    engines?: readonly EngineName[];
    say?: (text: string) => void;
  } = {},
): Promise<{ bench: SearchBench; misses: Miss[] }> {
  const set = readSet(folder);
  const work = await mkdtemp(join(tmpdir(), 'luu-search-'));
  const make: Record<EngineName, () => Engine | Promise<Engine>> = {
    luu: () => luuEngine(set.documents, work),
    pagefind: () => pagefindEngine(set.documents, work),
    minisearch: () => minisearchEngine(set.documents),
    fts5: () => fts5Engine(set.documents),
  };
  const bench: SearchBench = {
    set: basename(folder),
    documents: set.documents.length,
    queries: set.queries.length,
    folded,
    engines: {},
  };
  const misses: Miss[] = [];
  try {
    for (const name of engines) {
      say(`${name}: ${String(set.documents.length)} documents`);
      const engine = await make[name]();
      const answers = await answersOf(engine, set, folded);
      await engine.close?.();
      bench.engines[name] = engineScores(answers);
      for (const { query, ids } of answers) {
        const at = ids.slice(0, 10).findIndex((id) => query.relevant.has(id));
        if (at !== 0)
          misses.push({
            engine: name,
            category: query.category,
            text: query.text,
            place: at < 0 ? null : at + 1,
          });
      }
    }
    return { bench, misses };
  } finally {
    await close();
    await rm(work, { recursive: true, force: true });
  }
}
