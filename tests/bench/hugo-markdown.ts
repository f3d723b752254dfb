/** An element of rendered HTML, or a run of text. */
type Node = string | { tag: string; open: string; children: Node[] };

const VOID = new Set(['br', 'hr', 'img', 'wbr']);
const INLINE = new Set(
  'a abbr b br cite code data em i mark q s small span strong sub sup svg time'.split(' '),
);
const MARKS: Record<string, string> = { strong: '**', em: '_' };

/** Reads well-formed HTML, as our own renderer writes it. */
function parse(html: string): Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  for (const [token] of html.matchAll(/<[^>]+>|[^<]+/g)) {
    const siblings = open.at(-1) ?? root;
    if (!token.startsWith('<')) siblings.push(token);
    else if (token.startsWith('</')) open.pop();
    else {
      const tag = /^<([a-z0-9-]+)/.exec(token)?.[1] ?? '';
      const node = { tag, open: token, children: [] };
      siblings.push(node);
      if (!VOID.has(tag) && !token.endsWith('/>')) open.push(node.children);
    }
  }
  return root;
}

const isBlock = (node: Node): boolean => typeof node !== 'string' && !INLINE.has(node.tag);
const attribute = (open: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(open)?.[1];

/** Anchor and class as Goldmark takes them, or an empty string. */
function attributes(open: string): string {
  const id = attribute(open, 'id');
  const names = attribute(open, 'class')?.split(' ') ?? [];
  const all = [...names.map((name) => `.${name}`), ...(id === undefined ? [] : [`#${id}`])];
  return all.length === 0 ? '' : `{${all.join(' ')}}`;
}

function inline(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replace(/\n/g, ' ').replace(/[\\*_[\]`]/g, '\\$&');
      const mark = MARKS[node.tag];
      if (mark !== undefined) return `${mark}${inline(node.children)}${mark}`;
      return VOID.has(node.tag) || node.open.endsWith('/>')
        ? node.open
        : `${node.open}${inline(node.children)}</${node.tag}>`;
    })
    .join('');
}

/** Nodes as blocks of Markdown; text and inline elements between blocks stand as lines of their own. */
function blocks(nodes: readonly Node[]): string[] {
  const found: string[] = [];
  let run: Node[] = [];
  const endRun = (): void => {
    const text = inline(run).trim();
    if (text !== '') found.push(text);
    run = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlock(node)) run.push(node);
    else {
      endRun();
      found.push(...block(node));
    }
  }
  endRun();
  return found;
}

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

function block({ tag, open, children }: Exclude<Node, string>): string[] {
  const named = attributes(open);
  switch (tag) {
    case 'p':
      return [inline(children).trim() + (named && `\n${named}`)];
    case 'h2':
    case 'h3':
    case 'h4':
      return [`${'#'.repeat(Number(tag[1]))} ${inline(children)} ${named}`.trimEnd()];
    case 'ol':
    case 'ul': {
      const items = children.filter((node) => typeof node !== 'string');
      return [
        items
          .map((item, index) => listItem(item, tag === 'ol' ? `${String(index + 1)}. ` : '- '))
          .join('\n'),
      ];
    }
    case 'blockquote':
      return [`> ${blocks(children).join('\n\n').replaceAll('\n', '\n> ')}`];
    case 'table':
      return [table(children)];
    default: {
      const inner = blocks(children);
      const [start = ''] = children;
      // a block of HTML runs to the next empty line: the link before a table or a quotation stands in it
      return isBlock(start) || typeof start === 'string'
        ? [open, ...inner, `</${tag}>`]
        : [`${open}${inner[0] ?? ''}`, ...inner.slice(1), `</${tag}>`];
    }
  }
}

/** An item; Hugo's items take no attributes, so its link to itself bears the anchor. */
function listItem({ open, children }: Exclude<Node, string>, marker: string): string {
  const id = attribute(open, 'id');
  const text = blocks(children).join('\n\n');
  const anchored = id === undefined ? text : text.replace('<a ', `<a id="${id}" `);
  return marker + indented(anchored, ' '.repeat(marker.length));
}

function table(children: readonly Node[]): string {
  const rows: Exclude<Node, string>[][] = [];
  const collect = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      if (node.tag === 'tr') rows.push(node.children.filter((cell) => typeof cell !== 'string'));
      else collect(node.children);
    }
  };
  collect(children);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head = [], ...rest] = rows;
  const cells = (row: typeof head): string[] => row.map((cell) => inline(cell.children).trim());
  const sides = head.map(({ open }) => (open.includes('class="r"') ? '---:' : '---'));
  return [line(cells(head)), line(sides), ...rest.map((row) => line(cells(row)))].join('\n');
}

/** Rendered HTML as Markdown that Hugo renders to about the same HTML: anchors and spans stay as HTML within it. */
export function hugoMarkdown(html: string): string {
  return blocks(parse(html)).join('\n\n');
}
