import type { ArchiveDocument, UnfinishedDocument } from '../documents/document.ts';
import { markedTitle } from '../documents/draft-mark.ts';
import type { Hindrances } from '../documents/hindrances.ts';
import { heldUntil } from '../gate/embargo.ts';
import { coversOf, hindrancesOf } from '../gate/hindrances-of.ts';
import { sightOf } from '../gate/publication.ts';
import type { PlanType } from '../schema/plan-type.ts';
import type { Problem } from '../schema/problem.ts';
import { UNFINISHED } from './entry-problems.ts';
import type { FileEntry } from './file-entry.ts';
import { idOfFile } from './id-of-file.ts';
import type { JudgedEntry } from './judge-entries.ts';
import { unfinishedSight } from './unfinished-sight.ts';

/** What a preview needs besides the files. */
export interface PreviewParts {
  /** `YYYY-MM-DD` */
  today: string;
  planTypes: ReadonlyMap<string, PlanType>;
  /** Faults and warnings of each file, by its path below the content folder. */
  problems: ReadonlyMap<string, readonly Problem[]>;
}

/** What is shown in a preview and not on the site. */
export interface PreviewDocuments {
  /** Withheld documents that have a page like any other. */
  drafts: { one: JudgedEntry; hindrances: Hindrances }[];
  unfinished: UnfinishedDocument[];
}

/** Faults with which lists and links cannot be made: they go by these keys and edges. */
const KEYLESS = new Set([
  'unknown-key',
  'unknown-topic',
  'id-not-file-name',
  'relation-to-itself',
  'replaces-circle',
]);

/** Withheld documents as far as the gate lets a preview see them. */
export function inPreview(
  entries: readonly FileEntry[],
  judged: readonly JudgedEntry[],
  { today, planTypes, problems }: PreviewParts,
): PreviewDocuments {
  const shown: PreviewDocuments = { drafts: [], unfinished: [] };
  // that it is a draft the page says itself
  const told = (file: string): Problem[] =>
    problems.get(file)?.filter(({ rule }) => rule !== UNFINISHED) ?? [];
  for (const one of judged) {
    const { entry, collection, data, publication } = one;
    const sight = sightOf(publication, data, 'preview');
    if (publication.state !== 'withheld' || sight === 'nothing') continue;
    const faults = told(entry.file);
    const hindrances = hindrancesOf(data, publication.warnings, faults, today);
    if (sight === 'whole' && entry.rendered && !faults.some(({ rule }) => KEYLESS.has(rule)))
      shown.drafts.push({ one, hindrances });
    else
      shown.unfinished.push({
        collection,
        id: data.id,
        file: entry.file,
        title: data.title,
        digest: sight === 'whole' ? (entry.rendered?.digest ?? null) : null,
        hindrances,
      });
  }
  for (const entry of entries) {
    const sight = unfinishedSight(entry, planTypes, 'preview');
    const { unfinished: said, collection, file, findings, rendered } = entry;
    if (!said || collection === 'pages' || sight === 'nothing') continue;
    shown.unfinished.push({
      collection,
      id: idOfFile(entry),
      file,
      title: said.title,
      digest: sight === 'whole' ? (rendered?.digest ?? null) : null,
      hindrances: {
        draft: said.draft,
        unreleased: !said.released,
        covers: coversOf(findings),
        needsReview: said.needsReview,
        until: heldUntil({ publishAt: said.publishAt ?? undefined }, today),
        seen: today,
        faults: told(file),
      },
    });
  }
  return shown;
}

/** A document as a preview shows it: its title says what it is, wherever it is printed. */
export function asDraft(document: ArchiveDocument, hindrances: Hindrances): ArchiveDocument {
  const data = { ...document.data, title: markedTitle(document.data.title) };
  return { ...document, data, hindrances } as ArchiveDocument;
}
