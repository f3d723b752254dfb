import type { FileEntry } from '#markdown/file-entry.ts';
import { storeFacts } from '#markdown/stored-facts.ts';
import type { JudgedEntry } from '#markdown/judge-entries.ts';
import type { DirectiveData } from '#schema/document.ts';
import { makeDirective } from '../documents/make-document.ts';

export const STAMP = { size: 1, modified: 1, changed: 1, inode: 1 };

/** A document as its file was read, released and without findings. */
export function entryOf(
  id: string,
  data: Partial<DirectiveData> = {},
  more: Partial<FileEntry> = {},
): FileEntry {
  const { data: base, facts } = makeDirective(id, {
    release: {
      by: 'kho-mau',
      date: '2026-01-02',
      ground: 'already-public',
      checks: ['secrecy', 'personal-data'],
      covers: [],
    },
    ...data,
  });
  return {
    collection: 'directives',
    file: `directives/2024/${id}.mdx`,
    stamp: STAMP,
    hash: 'h',
    problems: [],
    data: base,
    named: null,
    findings: [],
    answers: {},
    rendered: { digest: `digest-${id}`, facts: storeFacts(facts) },
    ...more,
  };
}

/** The same with the gate's answer. */
export function judgedOf(
  id: string,
  publication: JudgedEntry['publication'],
  data: Partial<DirectiveData> = {},
): JudgedEntry {
  const entry = entryOf(id, data);
  return {
    entry,
    collection: 'directives',
    data: entry.data as DirectiveData,
    placeOf: () => ({ line: 1, column: 1 }),
    publication,
  };
}
