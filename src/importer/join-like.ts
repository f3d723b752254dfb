import type { Run } from './source-document.ts';

const LOOK = ['bold', 'italic', 'underline', 'strike', 'sup', 'sub', 'link'] as const;

function alike(a: Run, b: Run): boolean {
  if (a.footnote !== undefined || b.footnote !== undefined) return false;
  return LOOK.every((key) => a[key] === b[key]);
}

/** Runs side by side that look alike become one; its font is the first one's, since fonts only matter for decoding. */
export function joinLike(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && alike(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
