import { fieldsText } from '#documents/fields-text.ts';
import { splitPairs } from './split-pairs.ts';

/**
 * A frontmatter with other values for some fields: only their lines change, all others stay as they were written, comments, quotes
 * and order too. `undefined` takes a field out; a new one goes where `order` has it.
 */
export function rewritePairs(
  yaml: string,
  changes: ReadonlyMap<string, unknown>,
  order: readonly string[],
): string {
  const pairs = splitPairs(yaml.endsWith('\n') || yaml === '' ? yaml : `${yaml}\n`);
  for (const [name, value] of changes) {
    const at = pairs.findIndex((pair) => pair.name === name);
    const text = value === undefined ? '' : fieldsText({ [name]: value });
    if (at >= 0) {
      const above = /^(?:(?:#.*|[^\S\n]*)\n)*/.exec(pairs[at]?.text ?? '')?.[0] ?? '';
      pairs.splice(at, 1, ...(text === '' ? [] : [{ name, text: above + text }]));
    } else if (text !== '') {
      const before = new Set(order.slice(0, order.indexOf(name)));
      const last = pairs.findLastIndex((pair) => pair.name !== null && before.has(pair.name));
      const first = pairs[0]?.name === null ? 1 : 0;
      pairs.splice(last < 0 ? first : last + 1, 0, { name, text });
    }
  }
  return pairs.map(({ text }) => text).join('');
}
