import type { DocType } from '#schema/doc-type.ts';
import { findClosing } from './find-closing.ts';
import { findHeading, type Heading } from './find-heading.ts';
import { findLetterhead, type Letterhead } from './find-letterhead.ts';
import { findNewsFrame, type NewsFrame } from './find-news-frame.ts';
import { lineSign } from './line-signs.ts';
import { matchType } from './match-type.ts';
import type { SourceBlock, SourceDocument } from './source-document.ts';
import { blockText, isRule, sourceLines, type SourceLine } from './source-lines.ts';

/** What a block of the source is a part of. */
export type FramePart = 'furniture' | 'letterhead' | 'heading' | 'closing' | 'byline' | 'body';

/** A source taken apart; each block is in exactly one part. */
export interface Frame {
  /** An office's document, or a page that tells of something. */
  kind: 'official' | 'news';
  /** The part of each block of the source, by its index. */
  parts: readonly FramePart[];
  letterhead: Letterhead | null;
  heading: Heading | null;
  recipients: readonly SourceLine[];
  signature: readonly SourceLine[];
  news: NewsFrame | null;
  /** Lines of all blocks that are no body. */
  lines: readonly SourceLine[];
  body: SourceBlock[];
}

/** Finds the parts of an office's document or of a page of news. */
export function findFrame(
  source: Pick<SourceDocument, 'blocks'> & Partial<Pick<SourceDocument, 'format'>>,
  docTypes: ReadonlyMap<string, DocType>,
): Frame {
  const { blocks } = source;
  const lines = blocks.map((block, at) => sourceLines(block, at));
  const isType = (text: string): boolean => matchType(text, docTypes) !== null;
  const head = findLetterhead(blocks, lines, isType);
  const afterHead = head ? Math.max(...head.blocks) + 1 : 0;
  const heading = findHeading(lines, afterHead, head !== null, docTypes);
  // a day alone makes no office's document
  const signs = head ? [...head.left, ...head.right].map(({ text }) => lineSign(text)) : [];
  const letterhead = heading || signs.includes('motto') || signs.includes('number') ? head : null;
  const parts: FramePart[] = blocks.map(() => 'body');
  const mark = (indexes: readonly number[], part: FramePart): void => {
    for (const index of indexes) if (parts[index] === 'body') parts[index] = part;
  };
  // a table that holds the whole document stays whole in the body
  const mostly = (indexes: readonly number[], own: readonly SourceLine[]): number[] =>
    indexes.filter((index) => {
      const words = (lines[index] ?? []).filter(({ text }) => !isRule(text));
      return words.filter((line) => own.includes(line)).length * 3 >= words.length;
    });
  const common = { parts, letterhead, heading };
  if (letterhead || heading) {
    mark(letterhead?.blocks ?? [], 'letterhead');
    mark(mostly(heading?.blocks ?? [], heading?.lines ?? []), 'heading');
    const from = Math.max(afterHead, ...(heading?.blocks ?? []).map((index) => index + 1));
    const closing = findClosing(blocks, lines, from);
    mark(mostly(closing.blocks, [...closing.recipients, ...closing.signature]), 'closing');
    const { recipients, signature } = closing;
    return finish(
      { kind: 'official', ...common, recipients, signature, news: null },
      blocks,
      lines,
    );
  }
  const news = findNewsFrame(lines, source.format === 'html');
  // a block that holds more than such a line stays whole in the body
  const whole = (own: readonly SourceLine[]): number[] =>
    own.flatMap(({ block }) => (lines[block]?.every((line) => own.includes(line)) ? [block] : []));
  mark(whole(news.furniture), 'furniture');
  mark(whole(news.title), 'heading');
  mark(whole(news.byline), 'byline');
  return finish({ kind: 'news', ...common, recipients: [], signature: [], news }, blocks, lines);
}

function finish(
  frame: Omit<Frame, 'body' | 'lines'>,
  blocks: readonly SourceBlock[],
  lines: readonly (readonly SourceLine[])[],
): Frame {
  const isBody = (at: number): boolean => frame.parts[at] === 'body';
  const kept = blocks.filter((_, at) => isBody(at));
  return {
    ...frame,
    lines: lines.filter((_, at) => !isBody(at)).flat(),
    // blank paragraphs hold no words and say nothing
    body: kept.filter((block) => block.kind === 'image' || blockText(block) !== ''),
  };
}
