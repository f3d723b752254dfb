/** Keeps what was made for a key, for all who ask; a failure is not kept, so that the next call tries again. */
export function remember<K, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const kept = new Map<K, Promise<T>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const made = make(key);
    made.catch(() => kept.delete(key));
    kept.set(key, made);
    return made;
  };
}
