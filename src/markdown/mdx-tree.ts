import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

const FEATURES = { frontmatter: false, gfm: true, smartPunctuation: false } as const;

/**
 * The tree of an MDX text without braces and import lines, with the places of its nodes where they are asked for. Throws an Error whose
 * message begins with line and column (`3:14: …`). A browser gets `mdx-tree-in-browser.ts` in its place (package.json, “imports”).
 */
export function mdxTree(text: string, places: boolean): Root {
  return mdxToMdast(text, { features: FEATURES, position: places }) as Root;
}
