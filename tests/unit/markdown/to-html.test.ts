import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ElementContent, Properties } from 'hast';
import { toHtml as reference } from 'hast-util-to-html';
import { toHtml } from '#markdown/to-html.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', 'A & B', 'x < y > z', `“a” 'b' "c" \`d\``, '\0', 'ủy ban'),
);
const properties: fc.Arbitrary<Properties> = fc.dictionary(
  fc.constantFrom(
    ...['className', 'id', 'href', 'rel', 'title', 'value', 'dataTopic', 'dataFootnoteRef'],
    ...['ariaLabel', 'ariaHidden', 'tabIndex', 'role', 'viewBox', 'strokeWidth', 'scope', 'start'],
    ...['loading', 'decoding', 'src', 'alt', 'dataFootnotes', 'cx', 'd', 'fill', 'stroke'],
  ),
  fc.oneof(
    words,
    fc.constantFrom(null, undefined, true, false),
    fc.integer(),
    fc.array(fc.stringMatching(/^[a-z-]{1,6}$/u), { maxLength: 3 }),
  ),
) as fc.Arbitrary<Properties>;
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.record({ type: fc.constant('text' as const), value: words }),
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom('p', 'a', 'br', 'img', 'hr', 'td', 'data', 'svg', 'path', 'circle'),
      properties,
      children: fc.array(tie('node'), { maxLength: 3 }),
    }),
  ) as fc.Arbitrary<ElementContent>,
}));

test('HTML is written sign for sign as the library writes it', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (children) => {
      const root = { type: 'root' as const, children };
      assert.equal(toHtml(root), reference(root));
    }),
    { numRuns: 1000 },
  );
});

test('nothing but elements and words is written', () => {
  const comment = { type: 'comment' as const, value: 'a' };
  assert.equal(toHtml({ type: 'root', children: [comment, { type: 'text', value: 'b' }] }), 'b');
});
