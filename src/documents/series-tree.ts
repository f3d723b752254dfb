import type { Series, SeriesEdge } from './series.ts';

/** A paper of a lane with those that hang on it. */
export interface SeriesNode {
  id: string;
  /** The step to the paper above; `null` at the top. */
  edge: SeriesEdge | null;
  children: SeriesNode[];
  /** It hangs on two papers and is shown in full at the other. */
  again: boolean;
  /** Papers below it that are left out here: too many, or too deep. */
  cut: number;
}

export interface TreeLimits {
  /** Steps downwards that are shown. */
  depth: number;
  /** A paper below the top with more papers than this is cut where the lane has more than `most`. */
  branch: number;
  most: number;
}

/** What stands below a paper, each once; the paper itself is not in it. */
export function papersBelow({ below }: Pick<Series, 'below'>, id: string): Set<string> {
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { from } of below.get(at) ?? [])
      if (from !== id && !found.has(from)) {
        found.add(from);
        open.push(from);
      }
  return found;
}

/**
 * A lane as a tree. A paper that hangs on several is shown in full where it comes first. `order` sorts what hangs on one
 * paper. Branches are cut by the limits; what is cut is counted.
 */
export function seriesTree(
  series: Series,
  top: string,
  limits: TreeLimits,
  order: (a: string, b: string) => number,
): SeriesNode {
  const shown = new Set([top]);
  const whole = papersBelow(series, top).size <= limits.most;
  const node = (id: string, edge: SeriesEdge | null, depth: number): SeriesNode => {
    const steps = (series.below.get(id) ?? []).toSorted((a, b) => order(a.from, b.from));
    if (steps.length > 0 && edge !== null && (depth >= limits.depth || !whole)) {
      const under = papersBelow(series, id).size;
      if (depth >= limits.depth || under > limits.branch)
        return { id, edge, children: [], again: false, cut: under };
    }
    const children = steps.map((step) => {
      if (shown.has(step.from))
        return { id: step.from, edge: step, children: [], again: true, cut: 0 };
      shown.add(step.from);
      return node(step.from, step, depth + 1);
    });
    return { id, edge, children, again: false, cut: 0 };
  };
  return node(top, null, 0);
}

/** Papers whose branches a tree cuts: each has a page of its own. */
export function cutPapers(node: SeriesNode): string[] {
  return [...(node.cut > 0 ? [node.id] : []), ...node.children.flatMap(cutPapers)];
}

/** The way up from a paper, nearest first, each paper once and each step that leads to it; at most `most`. */
export function wayUp({ above }: Pick<Series, 'above'>, id: string, most: number): SeriesEdge[] {
  const seen = new Set([id]);
  const way: SeriesEdge[] = [];
  let level = [id];
  while (level.length > 0 && way.length < most) {
    const next: string[] = [];
    for (const edge of level.flatMap((each) => above.get(each) ?? [])) {
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      way.push(edge);
      next.push(edge.to);
    }
    level = next;
  }
  return way.slice(0, most);
}

/** Papers at the upper ends of the ways from a paper; itself where nothing is above it. */
export function topsOf({ above }: Pick<Series, 'above'>, id: string): string[] {
  const seen = new Set([id]);
  const tops: string[] = [];
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const steps = above.get(at) ?? [];
    if (steps.length === 0) tops.push(at);
    for (const { to } of steps)
      if (!seen.has(to)) {
        seen.add(to);
        open.push(to);
      }
  }
  return tops.sort();
}
