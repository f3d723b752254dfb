import { hasClass, visibleText, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { image, markdownInline } from './markdown-inline.ts';
import { markdownLine } from './markdown-text.ts';

type Absolute = (href: string) => string;

const BLOCK = /^(?:p|h[1-6]|ul|ol|li|div|blockquote|pre|table|figure|section|hr)$/u;
const isBlock = (node: HtmlNode): node is HtmlElement =>
  typeof node !== 'string' && BLOCK.test(node.tag);

/** Blocks of a body as Markdown, one text a block; typed passages are what stands in them. */
export function markdownBlocks(nodes: readonly HtmlNode[], absolute: Absolute): string[] {
  const blocks: string[] = [];
  let running: HtmlNode[] = [];
  const flush = (): void => {
    const line = markdownLine(markdownInline(running, absolute));
    if (line !== '') blocks.push(line);
    running = [];
  };
  for (const node of nodes)
    if (isBlock(node)) {
      flush();
      blocks.push(...blockOf(node, absolute));
    } else running.push(node);
  flush();
  return blocks;
}

function blockOf(node: HtmlElement, absolute: Absolute): string[] {
  const { tag, children } = node;
  const inside = (): string[] => markdownBlocks(children, absolute);
  if (hasClass(node, 'callout'))
    return [
      quoted([
        `**${visibleText(children[0] ?? '')}**`,
        ...markdownBlocks(children.slice(1), absolute),
      ]),
    ];
  switch (tag) {
    case 'ul':
    case 'ol':
      return [list(node, absolute)];
    case 'blockquote':
      return [quoted(inside())];
    case 'pre':
      return [fenced(visibleText(node).replace(/\n$/u, ''))];
    case 'table':
      return [table(node, absolute)];
    case 'figure':
      return [figure(node, absolute)];
    case 'hr':
      return ['***'];
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [`${'#'.repeat(Number(tag.slice(1)))} ${markdownInline(children, absolute).trim()}`];
    default:
      return inside();
  }
}

function quoted(blocks: readonly string[]): string {
  return blocks.join('\n\n').replace(/^/gmu, '> ').replace(/ +$/gmu, '');
}

function list({ tag, attributes, children }: HtmlElement, absolute: Absolute): string {
  const first = Number(attributes['start'] ?? 1);
  const items = children.filter((child) => typeof child !== 'string' && child.tag === 'li');
  return items
    .map((item, at) => {
      const sign = tag === 'ol' ? `${String(first + at)}. ` : '- ';
      const blocks = markdownBlocks((item as HtmlElement).children, absolute);
      return sign + blocks.join('\n\n').replaceAll('\n', `\n${' '.repeat(sign.length)}`);
    })
    .join('\n')
    .replace(/ +$/gmu, '');
}

function fenced(text: string): string {
  const fence = /`{3,}/u.test(text) ? '~~~~' : '```';
  return `${fence}\n${text}\n${fence}`;
}

function figure({ children }: HtmlElement, absolute: Absolute): string {
  return children
    .flatMap((child) => {
      if (typeof child === 'string') return [];
      return child.tag === 'img'
        ? [image(child, absolute)]
        : [markdownLine(markdownInline(child.children, absolute))];
    })
    .join('\n\n');
}

function table(node: HtmlElement, absolute: Absolute): string {
  const rows = rowsOf(node).map((row) =>
    row.children
      .filter((cell) => typeof cell !== 'string')
      .map((cell) => markdownInline(cell.children, absolute).trim()),
  );
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), line(Array<string>(width).fill('---')), ...others.map(line)].join('\n');
}

/** Rows of a table, in head and body alike. */
export function rowsOf(node: HtmlElement): HtmlElement[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.tag === 'tr' ? [child] : rowsOf(child);
  });
}
