import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeUtf8 } from '../../documents/decode-utf8.ts';
import type { Reference } from '../../documents/reference.ts';
import { sightOf, type Publication } from '../../gate/publication.ts';
import { UNFINISHED } from '../../markdown/entry-problems.ts';
import type { FileEntry } from '../../markdown/file-entry.ts';
import { idOfFile } from '../../markdown/id-of-file.ts';
import { judgeEntries } from '../../markdown/judge-entries.ts';
import { shownPath } from '../../markdown/shown-path.ts';
import { lazyFacts } from '../../markdown/stored-facts.ts';
import { unfinishedSight } from '../../markdown/unfinished-sight.ts';
import type { DocumentData } from '../../schema/document.ts';
import type { Problem } from '../../schema/problem.ts';
import type { DebtDocument, UnfinishedDraft } from './debt-archive.ts';
import { lazy } from './lazy.ts';
import { unknownNumbers } from './unknown-numbers.ts';

/**
 * The documents that may owe something, in the order of their files. What the gate refuses is a fault, not a debt; of what even a
 * preview hides nothing is told.
 */
export function debtDocuments(
  entries: readonly FileEntry[],
  { contentDir, today, reference }: { contentDir: string; today: string; reference: Reference },
): DebtDocument[] {
  const judged = judgeEntries(entries, { contentDir, today, planTypes: reference.planTypes });
  const numbers = unknownNumbers(
    [...reference.laws.values()].map(({ number }) => number),
    judged.map(({ data }) => data.number),
  );
  return judged.flatMap(({ entry, collection, data, placeOf, publication }) => {
    if (publication.state === 'refused' || isHidden(publication, data)) return [];
    const state =
      publication.state === 'tombstone'
        ? 'gone'
        : publication.state === 'withheld'
          ? publication.why
          : 'public';
    return [
      {
        file: shownPath(contentDir, entry.file),
        collection,
        data,
        placeOf,
        state,
        facts: state === 'public' && entry.rendered ? lazyFacts(entry.rendered.facts) : null,
        unknownNumbers: state === 'public' ? numbers(entry.answers) : [],
        source: lazy(
          () => decodeUtf8(readFileSync(join(contentDir, entry.file)), entry.file).text ?? '',
        ),
      } as DebtDocument,
    ];
  });
}

/** Drafts whose frontmatter has faults, as far as a preview shows them. `problems` are those of all files, by their printed paths. */
export function unfinishedDrafts(
  entries: readonly FileEntry[],
  problems: readonly Problem[],
  { contentDir, reference }: { contentDir: string; reference: Reference },
): UnfinishedDraft[] {
  return entries.flatMap((entry) => {
    const { unfinished } = entry;
    if (!unfinished || unfinishedSight(entry, reference.planTypes, 'preview') === 'nothing')
      return [];
    const file = shownPath(contentDir, entry.file);
    const faults = problems.filter((one) => one.file === file && one.rule !== UNFINISHED);
    const { line, column } = faults[0] ?? { line: 1, column: 1 };
    const { publishAt } = unfinished;
    return [{ file, line, column, id: idOfFile(entry), faults: faults.length, publishAt }];
  });
}

/** True of what even a preview does not tell of: what was removed for secrecy, what may never be published. */
function isHidden(publication: Publication, data: DocumentData): boolean {
  if (publication.state === 'tombstone') return publication.reason === 'removed-secrecy';
  return publication.state === 'withheld' && sightOf(publication, data, 'preview') === 'nothing';
}
