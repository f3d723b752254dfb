/** The lines of a top-level field of a frontmatter, with the comments above it. */
export interface Pair {
  /** `null` for what stands before the first field. */
  name: string | null;
  /** With the line end. */
  text: string;
}

const FIELD = /^([A-Za-z_][\w-]*):(?:\s|$)/;
const ASIDE = /^(?:#.*|\s*)$/;

/** Parts a frontmatter, without its lines of `---`, at its top-level fields; joined again, it is the same text. */
export function splitPairs(yaml: string): Pair[] {
  const pairs: Pair[] = [{ name: null, text: '' }];
  let aside = '';
  const lines = yaml.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  for (const line of lines) {
    const name = FIELD.exec(line)?.[1];
    if (ASIDE.test(line.replace(/\n$/, ''))) {
      aside += line;
      continue;
    }
    if (name !== undefined) pairs.push({ name, text: aside + line });
    else {
      const last = pairs.at(-1);
      if (last) last.text += aside + line;
    }
    aside = '';
  }
  const last = pairs.at(-1);
  if (last) last.text += aside;
  return pairs.filter(({ name, text }) => name !== null || text !== '');
}
