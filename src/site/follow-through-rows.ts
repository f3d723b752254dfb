import type { RenderedBody } from '#documents/document.ts';
import { taskBlocks } from '#documents/follow-through/task-blocks.ts';
import { typedBody } from '#markdown/typed-body.ts';
import { documentBody } from './document-body.ts';
import { rowAnchor, type FollowRow, type FollowView } from './follow-through-view.ts';

/** A row with the words of its passages. */
export interface ReadFollowRow extends FollowRow {
  text: string;
  quotes: string[];
}

/** Rows under the heading of the section they stand in. */
export interface FollowPart {
  title: string | null;
  rows: ReadFollowRow[];
}

interface Words {
  text: string;
  section: string | null;
}

// a page asks for few bodies, and for each of them often
const read = new Map<string, ReadonlyMap<string, Words>>();
const MOST_READ = 50;

/** The rows of a page with their words, by section; where nothing was compared the tasks as they stand. */
export function followParts(view: FollowView): FollowPart[] {
  const rows = view.rows.length > 0 ? view.rows : view.unread.flatMap((one) => bareRows(one, view));
  const parts: FollowPart[] = [];
  let last = '';
  for (const row of rows) {
    const { text, section } = wordsAt(row.digest, row.anchor);
    const home = `${row.digest} ${section ?? ''}`;
    if (home !== last) parts.push({ title: section, rows: [] });
    last = home;
    const quotes = row.evidence.map(({ digest, anchor }) => wordsAt(digest, anchor).text);
    parts.at(-1)?.rows.push({ ...row, text, quotes });
  }
  return parts;
}

function bareRows(
  { document, digest, path }: FollowView['unread'][number],
  { year }: FollowView,
): FollowRow[] {
  return typedBody(documentBody(digest))
    .passages.filter((one) => one.kind === 'task' && one.year === year)
    .flatMap(({ blocks }) => taskBlocks(blocks))
    .map(({ anchor, number }) => ({
      id: rowAnchor({ document, anchor }),
      digest,
      path,
      anchor,
      number,
      states: [],
      evidence: [],
      nothing: [],
    }));
}

function wordsAt(digest: string, anchor: string): Words {
  const body = read.get(digest) ?? wordsOf(documentBody(digest));
  if (read.size >= MOST_READ) read.clear();
  read.set(digest, body);
  return body.get(anchor) ?? { text: '', section: null };
}

const wordsOf = ({ sections }: RenderedBody): ReadonlyMap<string, Words> =>
  new Map(
    sections.flatMap(({ number, title, blocks }) => {
      const section = title === null || number === null ? title : `${number}. ${title}`;
      return blocks.map(({ anchor, text }) => [anchor, { text, section }] as const);
    }),
  );
