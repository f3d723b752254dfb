import { knownOf, type Known } from '../../../../src/elements/draft-desk/known.ts';
import { draftLists, type DraftLists } from '#site/draft-lists.ts';
import { makeArchive } from '../../site/make-archive.ts';

/** The lists of this archive as the page fetches them. */
export const LISTS = JSON.parse(JSON.stringify(draftLists(makeArchive([])))) as DraftLists;

/** What the page knows of this archive, without documents; `taken` are ids that it has. */
export function deskKnown(taken: readonly string[] = []): Known {
  return knownOf({ ...LISTS, ids: { ...LISTS.ids, directives: [...taken] } }, '2026-11-22');
}
