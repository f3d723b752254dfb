import { blankPlace } from '#documents/compare/blank-place.ts';
import type { ComparedBlock, ComparisonLine } from '#documents/compare/comparison.ts';
import { lineWords } from '#documents/compare/line-words.ts';
import type { Run } from '#documents/history/diff-words.ts';
import { make } from './make.ts';

/** A line of a comparison as `site/comparison-html.ts` writes it; `a` and `b` are the addresses of the two documents. */
export function compareLine(line: ComparisonLine, a: string, b: string): HTMLElement {
  const { kind, heading, nth, runs } = line;
  const said = lineWords(line);
  const spoken = kind === 'changed' || kind === 'moved' || kind === 'replaced';
  const words = (): Node[] => [
    ...(said ? [make('span', { class: 'df-k' }, said)] : []),
    make(heading ? 'h3' : 'p', {}, ...wordsOf(runs, spoken)),
  ];
  const left = make('div', { class: 'cp-a' });
  const right = make('div', { class: 'cp-b' });
  if (kind === 'removed' || kind === 'away') left.append(...mark(line.a, a, 'Trước'), ...words());
  else if (kind !== 'added' && kind !== 'moved') {
    const old = wordsOf(
      runs.filter((run) => run.kind !== 'ins'),
      false,
    );
    left.append(...mark(line.a, a, 'Trước'), make('p', { 'aria-hidden': 'true' }, ...old));
  }
  if (kind !== 'removed' && kind !== 'away') right.append(...mark(line.b, b, 'Sau'), ...words());
  const row = make('div', { class: `cp ${kind}${heading ? ' head' : ''}` }, left, right);
  if (nth !== null) row.id = `khac-${String(nth)}`;
  return row;
}

function mark(block: ComparedBlock | null, page: string, when: string): Node[] {
  if (!block?.anchor) return [];
  const link = make(
    'a',
    { class: 'so', href: `${page}#${block.anchor}` },
    make('span', { class: 'cp-w' }, `${when} `),
    block.number ?? '§',
  );
  return [link];
}

function wordsOf(runs: readonly Run[], spoken: boolean): (Node | string)[] {
  return runs.flatMap((run, at) => runOf(run, blankPlace(runs, at, spoken), spoken));
}

function runOf(
  { kind, text }: Run,
  blank: ReturnType<typeof blankPlace>,
  spoken: boolean,
): (Node | string)[] {
  const before = blank === 'before' ? [' '] : [];
  const within = blank === 'within' ? [' '] : [];
  const words = text
    .trim()
    .split('[lược]')
    .flatMap((part, at): (Node | string)[] =>
      at === 0 ? [part] : [make('span', { class: 'omit' }, 'lược'), part],
    );
  if (kind === 'same') return [...before, ...words];
  const parts = spoken
    ? [
        make('span', { class: 'vh' }, kind === 'del' ? 'bỏ: ' : 'thêm: '),
        ...words,
        make('span', { class: 'vh' }, '; '),
      ]
    : words;
  return [...before, make(kind, {}, ...within, ...parts)];
}
