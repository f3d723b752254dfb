import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, type Handler, type Handlers, type State } from 'mdast-util-to-hast';
import { CALLOUT_TYPES, isPhrasing, PASSAGE_KINDS, REDACTION_REASONS } from '../gate/components.ts';
import { attribute } from './attributes.ts';
import { markOf, type BlockMark } from './provisions.ts';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Make = (node: JsxElement, children: ElementContent[], base: string) => Element;

/** An element of the HTML tree. */
export function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text of the HTML tree. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

const passage: Make = (node, children) => {
  const id = attribute(node, 'id');
  const kind = PASSAGE_KINDS[node.name as keyof typeof PASSAGE_KINDS];
  return element(
    'div',
    {
      className: ['passage', kind],
      ...(id === null ? {} : { id }),
      dataTopic: attribute(node, 'topic'),
      dataYear: attribute(node, 'year'),
    },
    children,
  );
};

/** How each allowed tag becomes HTML; a name not listed here never reaches this point. */
const MAKERS: Readonly<Record<string, Make>> = {
  Task: passage,
  Result: passage,
  Shortcoming: passage,
  Measure: (node, children) =>
    element(
      'data',
      {
        className: ['measure'],
        value: attribute(node, 'value') ?? '',
        dataMetric: attribute(node, 'metric'),
        dataUnit: attribute(node, 'unit'),
        dataPeriod: attribute(node, 'period'),
      },
      children,
    ),
  Redacted: (node) => {
    const reason = attribute(node, 'reason') ?? '';
    const word = REDACTION_REASONS[reason as keyof typeof REDACTION_REASONS] as string | undefined;
    return element('span', { className: ['omit'] }, [text(`lược: ${word ?? reason}`)]);
  },
  Sic: (node, children) => {
    const note = `nguyên văn, có lẽ là “${attribute(node, 'correct') ?? ''}”`;
    return element('span', { className: ['sic'], title: note }, [
      ...children,
      element('span', { className: ['vh'] }, [text(` (${note})`)]),
    ]);
  },
  Figure: (node, _, base) => {
    const src = `${base}attachments/${(attribute(node, 'src') ?? '').replace(/^\/?(?:attachments\/)?/u, '')}`;
    const caption = attribute(node, 'caption');
    const image = { src, alt: attribute(node, 'alt'), loading: 'lazy', decoding: 'async' };
    return element('figure', {}, [
      element('img', image as Properties),
      ...(caption ? [element('figcaption', {}, [text(caption)])] : []),
    ]);
  },
  Callout: (node, children) => {
    const type = attribute(node, 'type') ?? 'ghi-chu';
    const word = CALLOUT_TYPES[type as keyof typeof CALLOUT_TYPES] as string | undefined;
    const title = attribute(node, 'title') ?? word ?? CALLOUT_TYPES['ghi-chu'];
    return element('aside', { className: ['callout', type], ariaLabel: title }, [
      element('p', { className: ['callout-t'] }, [text(title)]),
      ...children,
    ]);
  },
  sup: (_, children) => element('sup', {}, children),
  sub: (_, children) => element('sub', {}, children),
};

/** The number between the red rule and the text, itself a link to the block. */
function numberLink({ anchor, number }: BlockMark): Element {
  const label = `${number}, liên kết đến đoạn này`;
  return element('a', { className: ['so'], href: `#${anchor}`, ariaLabel: label }, [text(number)]);
}

/** A numbered block: the number goes inside text blocks, and before others in a box. */
function numbered(made: Element, mark: BlockMark | undefined): Element {
  if (!mark) return made;
  const name = { className: ['y'], id: mark.anchor };
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

function first(result: ReturnType<Handler>): Element | undefined {
  const made = Array.isArray(result) ? result[0] : result;
  return made?.type === 'element' ? made : undefined;
}

/** Wraps a handler of remark-rehype so that its element bears the block's anchor and number. */
function withNumber(handler: Handler): Handler {
  return (state: State, node: Nodes, parent: Parents | undefined) => {
    const made = first(handler(state, node, parent) as ReturnType<Handler>);
    return made ? numbered(made, markOf(node).block) : undefined;
  };
}

/** Handlers that turn the tree of a document into HTML. `base` is the site's base path with slashes at both ends. */
export function documentHandlers(base: string): Handlers {
  const jsx: Handler = (state: State, node: JsxElement): Element | undefined => {
    const make = MAKERS[node.name ?? ''];
    if (!make) return undefined;
    const made = make(node, state.all(node), base);
    const mark = markOf(node).block;
    if (node.type === 'mdxJsxFlowElement' && isPhrasing(node.name ?? ''))
      return numbered(element('p', {}, [made]), mark);
    return numbered(made, mark);
  };
  const table: Handler = (state: State, node: Nodes) => {
    const made = first(defaultHandlers.table(state, node as never) as Element);
    if (!made) return undefined;
    made.properties['className'] = ['tb'];
    const box = element(
      'div',
      { className: ['tb-scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Bảng' },
      [made],
    );
    return numbered(box, markOf(node).block);
  };
  return {
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    link: (state: State, node: Extract<Nodes, { type: 'link' }>): Element => {
      const made = defaultHandlers.link(state, node);
      // authors write addresses of the site from its root, wherever it is served
      if (node.url.startsWith('/')) made.properties['href'] = base + node.url.slice(1);
      return made;
    },
    paragraph: withNumber(defaultHandlers.paragraph as Handler),
    listItem: withNumber(defaultHandlers.listItem as Handler),
    blockquote: withNumber(defaultHandlers.blockquote as Handler),
    code: withNumber(defaultHandlers.code as Handler),
    table,
    heading: (state: State, node: Extract<Nodes, { type: 'heading' }>): Element => {
      const { anchor } = markOf(node);
      const children = state.all(node);
      return element(`h${node.depth}`, anchor ? { id: anchor } : {}, children);
    },
    html: () => undefined,
  };
}
