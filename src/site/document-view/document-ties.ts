import type { ArchiveDocument } from '#documents/document.ts';
import type { ViewContext } from './context.ts';
import { citedActs, type CitedAct } from './cited-acts.ts';
import { citedByList, relatedList } from './document-lists.ts';
import { earlierView, type EarlierView } from './earlier-view.ts';
import { followNotes, followSection, type FollowNote } from './follow-section.ts';
import { historyList, type HistoryList } from './history-list.ts';
import type { ListItem } from './list-item.ts';
import { measures, type MeasureRow } from './measures.ts';
import { neighboursView, type NeighboursView } from './neighbours-view.ts';
import { notices, type Notice } from './notices.ts';
import { seriesSection, type SeriesGroup } from './series-section.ts';

/** What the page of a document shows that is not said by its own file: what other documents, or its past, say of it. */
export interface DocumentTies {
  /** In the order of the text. */
  cited: CitedAct[];
  notices: Notice[];
  /** Its figures; where each stands among others depends on theirs. */
  measures: MeasureRow[];
  /** Topics of its passages that documents are filed under. */
  filed: string[];
  /** What it is held against; nothing for most. */
  earlier: EarlierView[];
  /** What became of the tasks it sets, and the tasks that its passages speak of. */
  follow: ListItem[];
  followNotes: FollowNote[];
  citedBy: ListItem[];
  history: HistoryList;
  /** What it carries out, what carries it out, what sums it up; mostly empty. */
  series: SeriesGroup[];
  neighbours: NeighboursView;
  related: ListItem[];
}

/** The ties of a document to the rest of its archive. */
export function documentTies(context: ViewContext, document: ArchiveDocument): DocumentTies {
  const { archive } = context;
  const cited = citedActs(context, document);
  const topics = new Set(document.facts.passages.map(({ topic }) => topic));
  return {
    cited,
    notices: notices(context, document, cited),
    measures: measures(archive, document),
    filed: [...topics].filter((topic) => archive.topics.has(topic)),
    earlier: earlierView(context, document),
    follow: followSection(archive, document),
    followNotes: followNotes(archive, document),
    citedBy: citedByList(context, document),
    history: historyList(context, document),
    series: seriesSection(archive, document),
    neighbours: neighboursView(context, document),
    related: relatedList(context, document),
  };
}

/**
 * All that the page of a document follows from, for its key: its file, by the digest, and its ties. Nine tenths of a page are
 * said by the file alone and are not made to see that it is as it was. Of a law the list tells the rest, which all keys have in them.
 */
export function documentKey(
  { collection, file, digest, hindrances }: ArchiveDocument,
  ties: DocumentTies,
): unknown {
  const cited = ties.cited.map((act) =>
    act.kind === 'law' ? [act.target, act.types, act.byEditor] : act,
  );
  return { collection, file, digest, hindrances, ...ties, cited };
}
