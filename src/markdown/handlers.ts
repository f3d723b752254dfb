import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type {
  Definition,
  FootnoteDefinition,
  Heading,
  Image,
  Link,
  LinkReference,
  Nodes,
  Parents,
  Root,
  Table,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, type Handler, type Handlers, type State } from 'mdast-util-to-hast';
import { isExternal } from '../gate/link-safety.ts';
import { componentHtml, picture } from './component-html.ts';
import { element, text } from './element.ts';
import { blockName, numberLink } from './number-link.ts';
import { MADE, type MadeNode } from './phrasing-html.ts';
import { plainItem, plainParagraph } from './plain-blocks.ts';
import { markOf, type BlockMark } from './provisions.ts';

/** Root that mdast-util-to-hast is given: empty, the document behind it, with its definitions in order. */
export interface StandIn extends Root {
  whole: Root;
  definitions: readonly (Definition | FootnoteDefinition)[];
}

/** Handlers of mdast-util-to-hast for a document. `base` is the site's base path with slashes at both ends. */
export function documentHandlers(base: string): Handlers {
  const jsx: Handler = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement) => {
    const made = componentHtml(node, state.all(node), base);
    return made ? numbered(made, markOf(node).block) : undefined;
  };
  return {
    root: root as unknown as Handler,
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    paragraph: plainFirst(withNumber(defaultHandlers.paragraph as Handler), plainParagraph, base),
    listItem: plainFirst(withNumber(defaultHandlers.listItem as Handler), plainItem, base),
    blockquote: withNumber(defaultHandlers.blockquote as Handler),
    code: withNumber(defaultHandlers.code as Handler),
    table: (state: State, node: Table) => numbered(table(state, node), markOf(node).block),
    heading: (state: State, node: Heading) => {
      const { anchor } = markOf(node);
      return element(`h${node.depth}`, anchor ? { id: anchor } : {}, state.all(node));
    },
    link: (state: State, node: Link) => link(node.url, state.all(node), base),
    linkReference: (state: State, node: LinkReference) => {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      const children = state.all(node);
      return definition ? link(definition.url, children, base) : children;
    },
    image: (_: State, node: Image) => picture(node.url, node.alt ?? '', base),
    html: () => undefined,
    ...Object.fromEntries(MADE.map((type) => [type, made])),
    ...({ namedAct: (state: State, node: Parents) => state.all(node) } as Handlers),
  };
}

/** The whole document; its definitions are told as the library would tell them: of two with one name the first counts. */
function root(state: State, { whole, definitions }: StandIn): HastRoot {
  for (const node of definitions) {
    const known: Map<string, unknown> =
      node.type === 'definition' ? state.definitionById : state.footnoteById;
    const id = node.identifier.toUpperCase();
    if (!known.has(id)) known.set(id, node);
  }
  return { type: 'root', children: state.wrap(state.all(whole), false) };
}

/** An element of a node of ours. The library’s own way copies the properties of each with `structuredClone`. */
const made = ((state: State, node: Parents & MadeNode): Element =>
  element(
    node.data.hName,
    node.data.hProperties,
    node.data.hChildren ?? state.all(node),
  )) as unknown as Handler;

/** A link; authors write addresses of the site from its root, wherever it is served. */
function link(url: string, children: ElementContent[], base: string): Element {
  const href = url.startsWith('/') ? base + url.slice(1) : url;
  const rel = isExternal(url) ? { rel: ['external', 'noopener', 'noreferrer'] } : {};
  return element('a', { href, ...rel }, children);
}

/** A table in a box that scrolls where it is wider than the page. */
function table(state: State, node: Table): Element {
  const made = defaultHandlers.table(state, node);
  made.properties['className'] = ['tb'];
  for (const cell of cellsOf(made)) {
    // the attribute `align` is no longer HTML; figures stand right
    if (cell.properties['align'] === 'right') cell.properties['className'] = ['r'];
    if (cell.properties['align'] === 'center') cell.properties['className'] = ['c'];
    delete cell.properties['align'];
    if (cell.tagName === 'th') cell.properties['scope'] = 'col';
  }
  const box = { className: ['tb-scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Bảng' };
  return element('div', box, [made]);
}

function cellsOf(node: Element): Element[] {
  if (node.tagName === 'th' || node.tagName === 'td') return [node];
  return node.children.flatMap((child) => (child.type === 'element' ? cellsOf(child) : []));
}

/** Wraps a handler of mdast-util-to-hast so that its element bears the block's anchor and number. */
function withNumber(handler: Handler): Handler {
  return (state: State, node: Nodes, parent: Parents | undefined) => {
    const result: ReturnType<Handler> = handler(state, node, parent) as ReturnType<Handler>;
    const made = Array.isArray(result) ? result[0] : result;
    return made?.type === 'element' ? numbered(made, markOf(node).block) : undefined;
  };
}

/** A handler that asks for the HTML of a plain block before it makes a tree of it. */
function plainFirst<T extends Nodes>(
  handler: Handler,
  plain: (node: T, parent: Parents | undefined, base: string) => string | null,
  base: string,
): Handler {
  return (state: State, node: T, parent: Parents | undefined) => {
    const value = plain(node, parent, base);
    return value === null ? handler(state, node, parent) : { type: 'raw', value };
  };
}

/** A numbered block: the number goes inside paragraphs and items, and before other things in a box. */
function numbered(made: Element, mark: BlockMark | undefined): Element {
  if (!mark) return made;
  const name = blockName(mark);
  if (made.tagName === 'p' || made.tagName === 'li') {
    const children = made.children.filter((child, at) => at > 0 || !isBlank(child));
    return {
      ...made,
      properties: { ...made.properties, ...name },
      children: [numberLink(mark), text(' '), ...children],
    };
  }
  return element('div', name, [numberLink(mark), made]);
}

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';
