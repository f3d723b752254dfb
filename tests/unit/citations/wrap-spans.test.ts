import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paragraph, PhrasingContent } from 'mdast';
import { wrapSpans } from '#citations/wrap-spans.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [{ type: 'text', value }],
});
const wrapped = (words: string): PhrasingContent[] => [{ type: 'inlineCode', value: words }];

/** Wraps every occurrence of a word and shows the paragraph: code in ‹›, strong in **. */
function wrap(children: PhrasingContent[], word: RegExp): string {
  const paragraph: Paragraph = { type: 'paragraph', children };
  wrapSpans(paragraph, (all) =>
    Array.from(all.matchAll(word), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      make: wrapped,
    })),
  );
  return shown(paragraph.children);
}

function shown(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'inlineCode') return `‹${node.value}›`;
      return 'children' in node ? `*${shown(node.children)}*` : `[${node.type}]`;
    })
    .join('');
}

test('a stretch inside a text is wrapped, what stands round it stays', () => {
  assert.equal(wrap([text('một hai ba hai')], /hai/gu), 'một ‹hai› ba ‹hai›');
});

test('a stretch inside emphasis is wrapped there', () => {
  assert.equal(wrap([text('a '), strong('hai'), text(' b')], /hai/gu), 'a *‹hai›* b');
});

test('a stretch over two nodes is seen whole and wrapped in the last', () => {
  assert.equal(
    wrap([text('Nghị định số '), strong('168'), text(' b')], /số 168/gu),
    'Nghị định số *‹168›* b',
  );
});

test('text of links and code is not looked at, and parts what stands beside it', () => {
  const link: PhrasingContent = {
    type: 'link',
    url: '/a/',
    children: [{ type: 'text', value: 'hai' }],
  };
  assert.equal(
    wrap([text('h'), { type: 'inlineCode', value: 'x' }, text('ai '), link], /hai/gu),
    'h‹x›ai *hai*',
  );
});

test('a paragraph without text is left alone', () => {
  assert.equal(wrap([{ type: 'break' }], /./gu), '[break]');
});
