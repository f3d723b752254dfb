/** What a document does with one above it in a lane; `dan`: it names it and says no more. */
export const SERIES_TYPES = ['tong-ket', 'thuc-hien', 'quan-triet', 'can-cu', 'dan'] as const;
export type SeriesType = (typeof SERIES_TYPES)[number];

/** One step of a lane, from the lower paper to the upper one. Never a guess: an editor's field, or words of the text. */
export interface SeriesEdge {
  from: string;
  to: string;
  type: SeriesType;
  /** `editor`: the field `relations`; `text`: read from the words before the citation. */
  basis: 'editor' | 'text';
  /** Block of `from` that names `to`; `null` where only the field does. */
  anchor: string | null;
}

/** The lanes of an archive: every step upwards and downwards, without circles. */
export interface Series {
  above: ReadonlyMap<string, readonly SeriesEdge[]>;
  below: ReadonlyMap<string, readonly SeriesEdge[]>;
  /** Papers with others below and none above, in the order of `ids`, then those outside the archive. */
  tops: readonly string[];
}

/**
 * Makes the lanes. `ids` are the papers of the archive, oldest first: where steps run in a circle, those by which an
 * older paper would hang on a later one are left out. Several steps between two papers become one, the strongest.
 */
export function seriesOf(ids: readonly string[], edges: Iterable<SeriesEdge>): Series {
  const all = byLower(edges);
  const above = withoutCircles(ids, all);
  const below = new Map<string, SeriesEdge[]>();
  for (const id of ids)
    for (const edge of above.get(id) ?? []) {
      const list = below.get(edge.to);
      if (list) list.push(edge);
      else below.set(edge.to, [edge]);
    }
  const held = new Set(ids);
  const uppers = [...below.keys()];
  const tops = [
    ...ids.filter((id) => below.has(id) && !above.has(id)),
    ...uppers.filter((id) => !held.has(id)),
  ];
  return { above, below, tops };
}

function byLower(edges: Iterable<SeriesEdge>): Map<string, SeriesEdge[]> {
  const all = new Map<string, SeriesEdge[]>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const list = all.get(edge.from) ?? [];
    all.set(edge.from, list);
    const at = list.findIndex(({ to }) => to === edge.to);
    const known = list[at];
    if (!known) list.push(edge);
    else if (rank(edge) < rank(known)) list[at] = { ...edge, anchor: edge.anchor ?? known.anchor };
  }
  return all;
}

const rank = ({ type }: SeriesEdge): number => SERIES_TYPES.indexOf(type);

/** The same without the steps by which an older paper hangs on a later one that hangs on it: each circle has one. */
function withoutCircles(
  ids: readonly string[],
  all: ReadonlyMap<string, readonly SeriesEdge[]>,
): Map<string, SeriesEdge[]> {
  const age = new Map(ids.map((id, index) => [id, index]));
  const kept = new Map<string, SeriesEdge[]>();
  for (const [id, edges] of all) {
    const own = age.get(id) ?? 0;
    const found = edges.filter(({ to }) => !((age.get(to) ?? -1) > own && leadsTo(all, to, id)));
    if (found.length > 0) kept.set(id, found);
  }
  return kept;
}

/** True where the way up from a paper passes another. With its own stack: a chain may be long. */
function leadsTo(
  all: ReadonlyMap<string, readonly SeriesEdge[]>,
  from: string,
  wanted: string,
): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === wanted) return true;
    for (const { to } of all.get(at) ?? [])
      if (!seen.has(to)) {
        seen.add(to);
        open.push(to);
      }
  }
  return false;
}
