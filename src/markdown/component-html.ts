import type { Element, ElementContent } from 'hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { CALLOUT_TYPES, PASSAGE_KINDS, REDACTION_REASONS } from '../gate/components.ts';
import { attribute } from './attributes.ts';
import { element, text } from './element.ts';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Make = (node: JsxElement, children: ElementContent[], base: string) => Element;

const passage: Make = (node, children) => {
  const id = attribute(node, 'id');
  const kind = PASSAGE_KINDS.get(node.name) ?? '';
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

const MAKERS = new Map<string | null, Make>(
  Object.entries({
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
    // nothing of the tag's content: what stands under a redaction must not be in the file, and the gate has seen to that
    Redacted: (node) => {
      const reason = attribute(node, 'reason') ?? '';
      return element('span', { className: ['omit'] }, [
        text(`lược: ${REDACTION_REASONS.get(reason) ?? reason}`),
      ]);
    },
    Sic: (node, children) => {
      const note = `nguyên văn, có lẽ là “${attribute(node, 'correct') ?? ''}”`;
      return element('span', { className: ['sic'], title: note }, [
        ...children,
        element('span', { className: ['vh'] }, [text(` (${note})`)]),
      ]);
    },
    Figure: (node, _, base) => {
      const caption = attribute(node, 'caption');
      return element('figure', {}, [
        picture(attribute(node, 'src') ?? '', attribute(node, 'alt') ?? '', base),
        ...(caption ? [element('figcaption', {}, [text(caption)])] : []),
      ]);
    },
    Callout: (node, children) => {
      const type = attribute(node, 'type') ?? 'ghi-chu';
      const title = attribute(node, 'title') ?? CALLOUT_TYPES.get(type) ?? '';
      return element('div', { className: ['callout', type], role: 'note', ariaLabel: title }, [
        element('p', { className: ['callout-t'] }, [text(title)]),
        ...children,
      ]);
    },
    sup: (_, children) => element('sup', {}, children),
    sub: (_, children) => element('sub', {}, children),
  } satisfies Record<string, Make>),
);

/** HTML of an allowed tag; `null` for any other name, which the gate has refused long before. */
export function componentHtml(
  node: JsxElement,
  children: ElementContent[],
  base: string,
): Element | null {
  return MAKERS.get(node.name)?.(node, children, base) ?? null;
}

/** A picture below `public/attachments/`. */
export function picture(path: string, alt: string, base: string): Element {
  const src = `${base}attachments/${path.replace(/^\/?(?:attachments\/)?/u, '')}`;
  return element('img', { src, alt, loading: 'lazy', decoding: 'async' });
}
