import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveDocument } from '../documents/document.ts';
import {
  comparedPassages,
  type ReadDocument,
} from '../documents/follow-through/compared-passages.ts';
import type { FollowGroup } from '../documents/follow-through/follow-group.ts';
import { placeYears, type PlaceYear } from '../documents/follow-through/place-years.ts';
import { propose } from '../documents/follow-through/propose.ts';
import type { Reference } from '../documents/reference.ts';
import type { FollowVerdict } from '../schema/follow-through.ts';
import { readBody } from './body.ts';
import { typedBody } from './typed-body.ts';

/** What proposals follow from. */
export interface FollowGround {
  documents: readonly ArchiveDocument[];
  reference: Pick<Reference, 'compounds' | 'synonyms' | 'topics' | 'abbreviations'>;
  verdicts: readonly FollowVerdict[];
  /** Where the bodies lie, and what was proposed before. */
  cacheDir: string;
}

/** What was proposed, by what it follows from. */
type Kept = Record<string, FollowGroup>;

/**
 * Proposals for every place and year that has tasks and papers that review them; the others have no group. Bodies are read only of
 * places and years in which a paper has changed since the last run with this cache: comparing two thousand papers takes
 * seconds, and what a pair scores follows from the papers of its place and year alone. They are kept for that run, and for the
 * processes of a build that make pages (`keptFollowThrough`).
 */
export function readFollowThrough({
  documents,
  reference,
  verdicts,
  cacheDir,
}: FollowGround): FollowGroup[] {
  const { compounds, synonyms, topics, abbreviations } = reference;
  const words = digest([compounds, synonyms, [...topics.values()], [...abbreviations.values()]]);
  const judged = Map.groupBy(verdicts, ({ task }) => task.slice(0, task.indexOf('#')));
  const before = readKept(cacheDir);
  const kept: Kept = {};
  const readAll = bodyReader(reference, cacheDir);
  let compared = 0;
  const groups = placeYears(documents).filter(({ reviewing }) => reviewing.length > 0);
  const found = new Map<PlaceYear, FollowGroup>();
  // the years of a place share papers, and nothing else needs their words
  for (const ofPlace of Map.groupBy(groups, ({ place }) => place).values()) {
    const read = readAll();
    for (const one of ofPlace) {
      const own = new Set(
        one.setting.flatMap(({ id }) =>
          (judged.get(id) ?? []).map(({ task, evidence }) => `${task} ${evidence}`),
        ),
      );
      const key = groundOf(one, words, own);
      if (!before[key]) compared += 1;
      kept[key] = before[key] ?? propose(one, read, own);
      found.set(one, kept[key]);
    }
  }
  if (compared > 0 || Object.keys(before).length !== groups.length) keep(cacheDir, kept);
  return groups.flatMap((one) => found.get(one) ?? []);
}

/** What the last run of `readFollowThrough` with this cache proposed, in no particular order. */
export function keptFollowThrough(cacheDir: string): FollowGroup[] {
  const file = fileIn(cacheDir);
  // of an archive without tasks that a paper reviews there may be none
  return existsSync(file) ? Object.values(JSON.parse(readFileSync(file, 'utf8')) as Kept) : [];
}

/** Makes readers of bodies, each of which reads a body once. */
function bodyReader(
  reference: FollowGround['reference'],
  cacheDir: string,
): () => (document: ArchiveDocument) => ReadDocument {
  let compare: ReturnType<typeof comparedPassages> | undefined;
  return () => {
    const known = new Map<string, ReadDocument>();
    return (document) => {
      compare ??= comparedPassages(reference);
      const read =
        known.get(document.id) ?? compare(document, typedBody(readBody(cacheDir, document.digest)));
      known.set(document.id, read);
      return read;
    };
  };
}

/** The digest of a document names its words and the code that read them, this comparison included. */
function groundOf(
  { place, year, setting, reviewing }: PlaceYear,
  words: string,
  judged: ReadonlySet<string>,
): string {
  const papers = [...setting, ...reviewing.map(({ document }) => document)];
  return digest([place, year, words, papers.map((paper) => paper.digest), [...judged]]);
}

const digest = (value: unknown): string =>
  hash('sha256', JSON.stringify(value), 'base64url').slice(0, 22);

const fileIn = (cacheDir: string): string => join(cacheDir, 'follow-through.json');

function readKept(cacheDir: string): Kept {
  const file = fileIn(cacheDir);
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : {};
  } catch {
    rmSync(file); // a run was killed while it wrote
    return {};
  }
}

function keep(cacheDir: string, kept: Kept): void {
  writeFileSync(fileIn(cacheDir), JSON.stringify(kept));
}
