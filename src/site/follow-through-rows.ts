import type { RenderedBody } from '#documents/document.ts';
import { taskBlocks } from '#documents/follow-through/task-blocks.ts';
import { checkAllowed } from '#markdown/allowed-bodies.ts';
import { leadIns } from '#markdown/lead-ins.ts';
import { typedBody } from '#markdown/typed-body.ts';
import { documentBody } from './document-body.ts';
import { rowAnchor, type FollowRow, type FollowView } from './follow-through-view.ts';

/** A row with the words of its passages. */
export interface ReadFollowRow extends FollowRow {
  /** What leads in to it, where it is an item of a list. */
  lead: string | null;
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
  lead: string | null;
  section: string | null;
}

/** Words of the blocks of a body, by anchor. */
type BodyWords = ReadonlyMap<string, Words>;

// a page asks for few bodies, for each of them often, and the next page is mostly of the same place
const known = new Map<string, BodyWords>();
const MOST_KNOWN = 50;

type ReadBody = (digest: string) => RenderedBody;

/** The rows of a page with their words, by section; where nothing was compared the tasks as they stand. */
export function followParts(view: FollowView, read: ReadBody = documentBody): FollowPart[] {
  const rows =
    view.rows.length > 0 ? view.rows : view.unread.flatMap((one) => bareRows(one, view, read));
  const parts: FollowPart[] = [];
  let last = '';
  for (const row of rows) {
    const { text, lead, section } = wordsAt(row.digest, row.anchor, read);
    const home = `${row.digest} ${section ?? ''}`;
    if (home !== last) parts.push({ title: section, rows: [] });
    last = home;
    const quotes = row.evidence.map(({ digest, anchor }) => wordsAt(digest, anchor, read).text);
    parts.at(-1)?.rows.push({ ...row, lead, text, quotes });
  }
  return parts;
}

function bareRows(
  { document, digest, path }: FollowView['unread'][number],
  { year }: FollowView,
  read: ReadBody,
): FollowRow[] {
  const body = read(digest);
  remember(digest, wordsOf(body));
  return typedBody(body)
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

function wordsAt(digest: string, anchor: string, read: ReadBody): Words {
  checkAllowed(digest);
  const words = known.get(digest) ?? remember(digest, wordsOf(read(digest)));
  return words.get(anchor) ?? { text: '', lead: null, section: null };
}

function remember(digest: string, words: BodyWords): BodyWords {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(digest, words);
  return words;
}

const wordsOf = ({ sections }: RenderedBody): BodyWords =>
  new Map(
    sections.flatMap(({ number, title, html, blocks }) => {
      const section = title === null || number === null ? title : `${number}. ${title}`;
      const leads = leadIns({ html, blocks });
      return blocks.map(({ anchor, text }) => {
        const lead = leads.get(anchor) ?? null;
        return [anchor, { text, lead, section }] as const;
      });
    }),
  );
