/**
 * Items under each of their keys, keys in order of first appearance, items in their given order.
 * An item that names a key twice stands under it once.
 */
export function groupBy<T, K>(items: Iterable<T>, keysOf: (item: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const keys = keysOf(item);
    const single = Array.isArray(keys) && keys.length < 2;
    for (const key of (single ? keys : new Set(keys)) as Iterable<K>) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
