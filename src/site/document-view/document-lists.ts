import { partWords } from '#citations/cited-parts.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { documentIssuer } from '#documents/facets.ts';
import { neighbours } from '#documents/neighbours.ts';
import { relatedFinder, type RelatedFinder, type RelatedReason } from '#documents/related.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from '../archive-view.ts';
import { citedPath, documentLinks, MOST_CITING } from '../document-cited.ts';
import { edgeWords } from '../edge-words.ts';
import { EDGE_BASIS_WORDS, INCOMING_WORDS } from '../wording.ts';
import { actWords } from './act-words.ts';
import type { CitedAct } from './cited-acts.ts';
import type { ViewContext } from './context.ts';
import type { ListItem } from './list-item.ts';

/** A line of “Dẫn đến”; `anchors` are the blocks that cite it, whose numbers the body knows. */
export interface CitesItem extends ListItem {
  anchors: string[];
}

/** What a document cites or is related to: what it does with it and on whose word, which parts of it, how it stands. */
export function citesList(cited: readonly CitedAct[]): CitesItem[] {
  return cited.map((act): CitesItem => {
    const { name, path, anchors, types, byEditor, parts } = act;
    const does = types.filter((type) => type !== 'dan');
    const label = does.length === 0 ? undefined : edgeWords(does, byEditor);
    const named = parts.slice(0, MOST_PARTS).map(partWords).join(', ');
    const rest = parts.length > MOST_PARTS ? ', …' : '';
    return {
      label,
      text: [
        ...(named === '' ? [] : [`${named}${rest}: `]),
        path === null ? name : { text: name, path },
      ],
      below: actWords(act).below ?? undefined,
      anchors,
    };
  });
}

/** Parts of an act that are named before it. */
const MOST_PARTS = 4;

/** Documents that cite this one or name it as related; of very many the first, and where all are. */
export function citedByList({ archive }: ViewContext, document: ArchiveDocument): ListItem[] {
  const links = documentLinks(archive).get(document.id) ?? [];
  const items = links.slice(0, MOST_CITING).map(({ document: from, types, byEditor, anchors }) => {
    const { title, path, day, issuer } = archive.words.row(from);
    const [type = 'dan'] = types;
    const [anchor] = anchors;
    const basis = EDGE_BASIS_WORDS[byEditor ? 'editor' : 'text'];
    return {
      label: type === 'dan' ? 'Dẫn văn bản này' : `${INCOMING_WORDS[type]} (${basis})`,
      text: { text: title, path: anchor === undefined ? path : `${path}#${anchor}` },
      below: [{ text: `${issuer}, ${day}`, quiet: true }],
    };
  });
  if (links.length <= MOST_CITING) return items;
  const all = `Cả ${formatNumber(links.length)} văn bản, lọc theo năm, nơi, loại, quan hệ`;
  return [...items, { text: { text: all, path: citedPath(document) } }];
}

const REASON_WORDS: Record<RelatedReason, string> = {
  place: 'Cùng nơi',
  plan: 'Cùng loại kế hoạch',
  topic: 'Cùng chủ đề',
};

/** What else to read: same place, plan or topic; not the neighbours, which stand on the page already. */
export function relatedList({ archive }: ViewContext, document: ArchiveDocument): ListItem[] {
  const { data } = document;
  const beside = neighbours(archive.issuers.get(documentIssuer(document)) ?? [], document);
  const shown = new Set([beside.previous?.id ?? '', beside.next?.id ?? '']);
  const shelves = {
    place: data.locality === 'viet-nam' ? [] : (archive.units.get(data.locality) ?? []),
    plan: archive.planTypes.get(data.planTypes[0] ?? '') ?? [],
    topic: archive.topics.get(data.topics[0] ?? '') ?? [],
  };
  return finderOf(archive)(document, shelves, shown).map(({ document: other, reason }) => {
    const { title, path, day, issuer } = archive.words.row(other);
    return {
      label: `${REASON_WORDS[reason]}, ${day}`,
      text: { text: title, path },
      below: [{ text: issuer, quiet: true }],
    };
  });
}

const finders = new WeakMap<Archive, RelatedFinder>();

function finderOf(archive: Archive): RelatedFinder {
  const finder = finders.get(archive) ?? relatedFinder(archive.documents);
  finders.set(archive, finder);
  return finder;
}
