/** Does the work once, when it is first asked for. */
export function lazy<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
