import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { htmlTree, sectionTrees, visibleText, type HtmlNode } from '#exports/html-tree.ts';
import { toHtml } from '#markdown/to-html.ts';

/** The same shape from the library that parses as browsers do. */
function reference(html: string): HtmlNode[] {
  const plain = (nodes: readonly unknown[]): HtmlNode[] =>
    (nodes as ElementContent[]).flatMap((node): HtmlNode[] => {
      if (node.type === 'text') return [node.value];
      if (node.type !== 'element') return [];
      return [{ tag: node.tagName, attributes: {}, children: plain(node.children) }];
    });
  return plain(fromHtml(html, { fragment: true }).children);
}

const bare = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.map((node) =>
    typeof node === 'string' ? node : { ...node, attributes: {}, children: bare(node.children) },
  );

describe('htmlTree', () => {
  it('reads elements, attributes and escaped signs', () => {
    assert.deepEqual(
      htmlTree('<p class="y" id="a-1">1 &#x3C; 2 &#x26; <br><b title="&#x22;đ&#x22;">c</b></p>x'),
      [
        {
          tag: 'p',
          attributes: { class: 'y', id: 'a-1' },
          children: [
            '1 < 2 & ',
            { tag: 'br', attributes: {}, children: [] },
            { tag: 'b', attributes: { title: '"đ"' }, children: ['c'] },
          ],
        },
        'x',
      ],
    );
  });

  it('gives the tree that a whole parser gives, of whatever the pipeline writes', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => !/[\r\0]/u.test(s));
    const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.record({ type: fc.constant('text' as const), value: text }),
        fc.record({
          type: fc.constant('element' as const),
          tagName: fc.constantFrom('span', 'b', 'data', 'br', 'img'),
          properties: fc.dictionary(fc.constantFrom('title', 'id', 'dataYear'), text),
          children: fc.array(tie('node'), { maxLength: 3 }),
        }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (children) => {
        const clean = (one: ElementContent): ElementContent =>
          one.type === 'element'
            ? {
                ...one,
                children: /^(?:br|img)$/.test(one.tagName) ? [] : one.children.map(clean),
              }
            : one;
        const html = toHtml({ type: 'root', children: children.map(clean) } as Root);
        assert.deepEqual(bare(htmlTree(html)), reference(html));
      }),
      { numRuns: 300 },
    );
  });

  it('throws where an element is not closed, rather than guess', () => {
    assert.throws(() => htmlTree('<p>x'), /not closed/);
    assert.throws(() => htmlTree('<p>x</b></p>'), /closes nothing/);
  });
});

it('sectionTrees gives the trees of each body, also when asked for another one between', () => {
  const body = (html: string) => ({
    sections: [{ anchor: null, number: null, title: null, html, blocks: [], cites: [] }],
  });
  const [one, two] = [body('<p>một</p>'), body('<p>hai</p>')];
  for (const [asked, word] of [
    [one, 'một'],
    [two, 'hai'],
    [one, 'một'],
  ] as const)
    assert.equal(visibleText(sectionTrees(asked)[0]?.[0] ?? ''), word);
});

it('visibleText leaves out numbers, signs and words for screen readers', () => {
  const [node = ''] = htmlTree(
    '<p class="y"><a class="so" href="#a">1.1</a> Theo <a class="cite">Luật</a>' +
      '<span class="cite-st amend"><svg><path></path></svg><span class="vh"> đã sửa</span></span>.</p>',
  );
  assert.equal(visibleText(node), ' Theo Luật.');
});
