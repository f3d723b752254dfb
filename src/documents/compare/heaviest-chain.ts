/** Two places, one in each text, that may belong together, and how much speaks for it (above 0). */
export interface Link {
  a: number;
  b: number;
  weight: number;
}

/**
 * Those links that keep the order of both texts, each place in one link at most, and together weigh most. Takes as long as
 * sorting the links (a Fenwick tree of best chains).
 */
export function heaviestChain(links: readonly Link[]): Link[] {
  // of one place of `a` the later places of `b` first: none can follow another
  const sorted = links.toSorted((x, y) => x.a - y.a || y.b - x.b);
  const size = sorted.reduce((most, { b }) => Math.max(most, b + 1), 0);
  const tree = new Array<Chain | undefined>(size + 1);
  for (const link of sorted) {
    let before: Chain | undefined;
    for (let at = link.b; at > 0; at -= at & -at) before = heavier(before, tree[at]);
    const chain = { link, before, weight: link.weight + (before?.weight ?? 0) };
    for (let at = link.b + 1; at <= size; at += at & -at) tree[at] = heavier(tree[at], chain);
  }
  let best: Chain | undefined;
  for (let at = size; at > 0; at -= at & -at) best = heavier(best, tree[at]);
  const chain: Link[] = [];
  for (; best; best = best.before) chain.push(best.link);
  return chain.reverse();
}

interface Chain {
  link: Link;
  before: Chain | undefined;
  weight: number;
}

const heavier = (one: Chain | undefined, other: Chain | undefined): Chain | undefined =>
  !one || (other && other.weight > one.weight) ? other : one;
