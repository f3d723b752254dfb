import { ancestors } from '#places/ancestors.ts';
import { unit } from '#places/unit.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import type { Issuer } from '#schema/issuer.ts';
import type { ArchiveDocument } from '../document.ts';
import { groupBy } from '../group.ts';
import type { Lookup } from '../lookup.ts';
import { documentDay } from '../order.ts';
import { sameMatter } from './same-matter.ts';

/** What is asked to find the paper of the office above. */
export interface SuperiorSource {
  lookup: Lookup;
  issuers: ReadonlyMap<string, Pick<Issuer, 'branch' | 'level'>>;
  /** Documents by place, branch, type, main plan type and year. */
  kinds: ReadonlyMap<string, readonly ArchiveDocument[]>;
}

/** Relations by which a paper carries out another. */
const CARRIES_OUT = new Set(['thuc-hien', 'can-cu', 'quan-triet']);

/** Index for `superiorDocument`. */
export function superiorSource(
  documents: readonly ArchiveDocument[],
  rest: Pick<SuperiorSource, 'lookup' | 'issuers'>,
): SuperiorSource {
  const kinds = groupBy(documents, ({ data }) => [
    kindOf(data, data.locality, rest.issuers.get(data.issuer)?.branch),
  ]);
  return { ...rest, kinds };
}

/**
 * The paper of an office above that a document carries out, by its relations or its text: of several that of the nearest
 * office, then the latest. Without one, what the unit above wrote of the same kind and matter for the same year, in the same
 * branch, where that is a single paper of its kind. `null` where the archive has neither.
 */
export function superiorDocument(
  source: SuperiorSource,
  document: ArchiveDocument,
): ArchiveDocument | null {
  if (document.collection === 'announcements') return null;
  const day = documentDay(document);
  const above = ancestors(
    document.data.locality,
    day.startsWith('X') ? undefined : edtfBounds(day).earliest,
  );
  return (
    carriedOut(
      source,
      document,
      above.map(({ key }) => key),
    ) ??
    sameKind(
      source,
      document,
      above.map(({ key }) => key),
    )
  );
}

function carriedOut(
  { lookup, issuers }: SuperiorSource,
  document: ArchiveDocument,
  above: readonly string[],
): ArchiveDocument | null {
  const { data, facts } = document;
  const named = [
    ...data.relations
      .filter(({ type }) => CARRIES_OUT.has(type))
      .flatMap(({ target }) => {
        const known = lookup.byId(target);
        return known ? [known] : lookup.byNumber(target);
      }),
    ...facts.citations
      .filter(
        ({ kind, type }) => kind === 'document' && type !== undefined && CARRIES_OUT.has(type),
      )
      .flatMap(({ target }) => lookup.byId(target) ?? []),
  ];
  const own = rankOf(document, issuers);
  let best: ArchiveDocument | null = null;
  for (const other of named) {
    const rank = rankOf(other, issuers);
    // an office below is none above, and one of another place neither
    if (rank >= own || !(rank <= REGION || above.includes(other.data.locality))) continue;
    // numbers begin anew each year: a later paper of the number is not meant
    if (isLater(other, document)) continue;
    const known = best ? rankOf(best, issuers) : -1;
    if (!best || rank > known || (rank === known && documentDay(other) > documentDay(best)))
      best = other;
  }
  return best;
}

function sameKind(
  { kinds, issuers }: SuperiorSource,
  document: ArchiveDocument,
  above: readonly string[],
): ArchiveDocument | null {
  const { data } = document;
  const branch = issuers.get(data.issuer)?.branch;
  for (const key of above) {
    const [only, ...more] = kinds.get(kindOf(data, key, branch)) ?? [];
    if (only)
      return more.length > 0 || isLater(only, document) || !sameMatter(only, document)
        ? null
        : only;
  }
  return null;
}

/** True where a paper surely came after another, which can have taken nothing from it. */
function isLater(other: ArchiveDocument, document: ArchiveDocument): boolean {
  return edtfBounds(documentDay(other)).earliest > edtfBounds(documentDay(document)).latest;
}

function kindOf(
  { docType, planTypes, year }: ArchiveDocument['data'],
  locality: string,
  branch: string | undefined,
): string {
  return [locality, branch ?? '', docType, planTypes[0] ?? '', year].join(' ');
}

const REGION = 1;
const RANKS: Readonly<Record<string, number>> = {
  central: 0,
  'military-region': REGION,
  province: 2,
  'defence-area': 3,
  district: 3,
  commune: 4,
};

/** How far down an office stands: 0 the whole country, 1 a military region, 2 a province, 3 a district, 4 a commune. */
function rankOf({ data }: ArchiveDocument, issuers: SuperiorSource['issuers']): number {
  const level = issuers.get(data.issuer)?.level ?? 'any';
  return RANKS[level] ?? RANKS[unit(data.locality)?.level ?? 'commune'] ?? 4;
}
