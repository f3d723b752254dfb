import type { ArchiveDocument } from '../documents/document.ts';
import { unsaidChanges } from '../documents/history/document-history.ts';
import { readChanges } from '../documents/history/file-versions.ts';
import { shownPath } from '../markdown/shown-path.ts';
import { contentRepository, printedLog } from './content-repository.ts';
import { GitError } from './git.ts';
import { readHistories, type HistoryOptions } from './read-histories.ts';

/** What the repository tells of the files of an archive; empty without one. */
export interface Past {
  /** Day of the last commit of each file, by its path as printed. */
  changed: ReadonlyMap<string, string>;
  /** Days on which the words of a published document changed without an entry that says so, newest first, by id. */
  unsaid: ReadonlyMap<string, readonly string[]>;
}

/** Asks git for what editors owe to the past of their documents. */
export async function readPast(
  options: HistoryOptions,
  documents: readonly ArchiveDocument[],
): Promise<Past> {
  const { histories } = await readHistories(options, Promise.resolve(documents));
  const unsaid = [...histories].flatMap(([id, history]) => {
    const days = unsaidChanges(history).map(({ day }) => day);
    return days.length > 0 ? [[id, days] as const] : [];
  });
  return { changed: await lastDays(options.contentDir), unsaid: new Map(unsaid) };
}

async function lastDays(contentDir: string): Promise<Map<string, string>> {
  const days = new Map<string, string>();
  try {
    const repository = await contentRepository(contentDir);
    // newest first
    for (const { to, day } of repository ? readChanges(await printedLog(repository)) : []) {
      const file = shownPath(contentDir, to);
      if (!days.has(file)) days.set(file, day);
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  return days;
}
