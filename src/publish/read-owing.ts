import { resolve } from 'node:path';
import { readDebtArchive } from '../lint/debts/read-debt-archive.ts';
import { readPast } from './read-past.ts';
import type { Settings } from './settings.ts';

/** The documents that may owe something, with their past. `draftDays`: a draft may lie so many days before it is spoken of. */
export const readOwing = (
  { content: contentDir, base, today }: Pick<Settings, 'content' | 'base' | 'today'>,
  cacheDir: string,
  draftDays: number,
): ReturnType<typeof readDebtArchive> =>
  readDebtArchive({
    contentDir,
    cacheDir,
    publicDir: resolve('public'),
    base,
    today,
    draftDays,
    past: (documents) => readPast({ contentDir, cacheDir, today }, documents),
  });
