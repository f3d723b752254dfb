import type { Nodes } from 'mdast';
import { attribute } from './attributes.ts';

/** What stands for withheld words in plain text. */
export const REDACTED_TEXT = '[lược]';

/** The words of a node as a reader sees them: no footnote marks, omissions as `[lược]`, blanks single. */
export function plainText(node: Nodes): string {
  const text = soleText(node) ?? wordsOf(node);
  // most texts have single blanks only, and a test is cheaper than a new string
  return (/[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
}

/** The text of a block of nothing else, as most are. */
function soleText(node: Nodes): string | null {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
    return null;
  const [only] = node.children;
  return only?.type === 'text' && node.children.length === 1 ? only.value : null;
}

function wordsOf(node: Nodes): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('');
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    parts.push(node.value);
  else if (node.type === 'break') parts.push(' ');
  else if (node.type === 'image') parts.push(node.alt ?? '');
  else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Redacted') parts.push(REDACTED_TEXT);
    if (node.name === 'Figure')
      parts.push(attribute(node, 'caption') ?? attribute(node, 'alt') ?? '');
    for (const child of node.children) collect(child, parts);
  } else if ('children' in node)
    for (const child of node.children) {
      collect(child, parts);
      if (SPACED.has(child.type)) parts.push(' ');
    }
}

const SPACED = new Set([
  'paragraph',
  'listItem',
  'list',
  'tableRow',
  'tableCell',
  'heading',
  'blockquote',
  'code',
]);
