import type { ArchiveDocument } from '#documents/document.ts';
import { documentIssuer } from '#documents/facets.ts';
import { neighbours } from '#documents/neighbours.ts';
import { related, type RelatedReason } from '#documents/related.ts';
import { documentPath, facetPath } from '#documents/urls.ts';
import { RELATION_WORDS } from '#schema/field-words.ts';
import { INCOMING_WORDS } from '../wording.ts';
import { lawName, type CitedAct } from './cited-acts.ts';
import type { ViewContext } from './context.ts';
import type { ListItem } from './list-item.ts';

/** A line of “Dẫn đến”; `anchors` are the blocks that cite it, whose numbers the body knows. */
export interface CitesItem extends ListItem {
  anchors: string[];
}

/** What a document cites or names as related, with the kind of relation where an editor gave it. */
export function citesList(
  context: ViewContext,
  { data }: ArchiveDocument,
  cited: readonly CitedAct[],
): CitesItem[] {
  const relations = new Map(data.relations.map(({ type, target }) => [target, type]));
  const items = cited.map(({ target, name, path, sign, tone, word, more, anchors }): CitesItem => {
    const type = relations.get(target);
    relations.delete(target);
    const below = sign === null ? undefined : [{ text: upperFirst(word), sign, tone }, ...more];
    return { label: type && RELATION_WORDS[type], text: { text: name, path }, below, anchors };
  });
  // relations that the text itself does not name
  for (const [target, type] of relations)
    items.push({ label: RELATION_WORDS[type], anchors: [], ...named(context, target) });
  return items;
}

function named(context: ViewContext, target: string): Pick<ListItem, 'text' | 'below'> {
  const { lookup, reference } = context.archive;
  const other = lookup.byId(target);
  if (other) return { text: { text: other.data.title, path: documentPath(other) } };
  const law = reference.laws.get(target);
  if (law) return { text: { text: lawName(context, law), path: facetPath('law', target) } };
  return { text: target, below: [{ text: 'chưa có trong kho', quiet: true }] };
}

/** Documents that cite this one or name it as related. */
export function citedByList(
  { archive, incoming }: ViewContext,
  { id }: ArchiveDocument,
): ListItem[] {
  return (incoming.get(id) ?? []).map(({ from, type, anchor }) => {
    const { title, path, day, issuer } = archive.words.row(from);
    return {
      label: type === null ? 'Dẫn văn bản này' : INCOMING_WORDS[type],
      text: { text: title, path: anchor === null ? path : `${path}#${anchor}` },
      below: [{ text: `${issuer}, ${day}`, quiet: true }],
    };
  });
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
  return related(document, shelves, shown).map(({ document: other, reason }) => {
    const { title, path, day, issuer } = archive.words.row(other);
    return {
      label: `${REASON_WORDS[reason]}, ${day}`,
      text: { text: title, path },
      below: [{ text: issuer, quiet: true }],
    };
  });
}

const upperFirst = (words: string): string =>
  words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
