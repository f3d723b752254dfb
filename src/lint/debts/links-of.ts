import { visit } from 'unist-util-visit';
import type { LintDocument } from '../lint-document.ts';
import type { DebtLink } from './debt-archive.ts';

/** True where a file may hold links or pictures; most documents have none and are not parsed for them. */
export function mayLink(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ['](', ']:', '<Figure', 'attachments:', '://'].some((mark) => text.includes(mark));
}

/** Links of a body, with their places in the file. */
export function linksOf({
  tree,
  bodyLine,
}: Pick<LintDocument, 'tree' | 'bodyLine'>): Pick<DebtLink, 'url' | 'line' | 'column'>[] {
  const found: Pick<DebtLink, 'url' | 'line' | 'column'>[] = [];
  if (!tree) return found;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    found.push({ url: node.url, line: line + bodyLine - 1, column });
  });
  return found;
}
