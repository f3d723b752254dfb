import { diffBlocks } from './diff-blocks.ts';
import { wordsOf } from './diff-words.ts';
import { newCorrections } from './new-corrections.ts';
import { withholdsNoMore } from './redaction-places.ts';
import type { TextBlock } from './text-block.ts';
import type { DocumentData } from '#schema/document.ts';

/** What the rule on corrections asks of a version. */
export interface BodyVersion {
  data: Pick<DocumentData, 'corrections'>;
  blocks: readonly TextBlock[];
  redactions: readonly string[];
}

/** Where a text was changed and how it begins to differ. */
export interface BodyChange {
  /** Numbers of the changed blocks, as printed; those without are left out. */
  places: string[];
  /** The first words that differ; `null` where they may have been withheld. */
  first: { before: string; after: string } | null;
}

/** True where the words of two versions differ; blanks, line breaks and marks of all kinds count for nothing. */
export function wordsDiffer(before: readonly TextBlock[], after: readonly TextBlock[]): boolean {
  const words = (blocks: readonly TextBlock[]): string =>
    blocks.map(({ text }) => wordsOf(text).join(' ')).join(' ');
  return words(before) !== words(after);
}

/** What changed in the words of a text without an entry in `corrections` that says so; `null` where nothing did. */
export function unsaidChange(before: BodyVersion, after: BodyVersion): BodyChange | null {
  if (newCorrections(before.data, after.data).length > 0) return null;
  if (!wordsDiffer(before.blocks, after.blocks)) return null;
  const changes = diffBlocks(before.blocks, after.blocks).filter(({ kind }) => kind !== 'same');
  const open = withholdsNoMore(before.redactions, after.redactions);
  const runs = changes[0]?.runs.filter(({ kind }) => kind !== 'same') ?? [];
  const [first, second] = runs;
  const words = (kind: 'del' | 'ins'): string =>
    cut(
      [first, second?.kind === first?.kind ? undefined : second].find((run) => run?.kind === kind)
        ?.text ?? '',
    );
  return {
    places: [...new Set(changes.flatMap(({ number }) => number ?? []))],
    first: open && first ? { before: words('del'), after: words('ins') } : null,
  };
}

/** The first words of a longer stretch. */
function cut(text: string): string {
  const words = text.trim().split(/\s+/u);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
