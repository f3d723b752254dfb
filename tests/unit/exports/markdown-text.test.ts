import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { markdownAddress, markdownLine, markdownText } from '#exports/markdown-text.ts';

describe('markdownText', () => {
  it('is read back as the same words, whatever they are', () => {
    const sign = fc.constantFrom(...'aĐ1.)#+-=>*_`~[]<&;|\\!:/ \n'.split(''));
    const words = fc
      .string({ unit: sign, minLength: 1 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, (text) => {
        const tree = fromMarkdown(markdownLine(markdownText(text)));
        const [block] = tree.children;
        assert.equal(block?.type, 'paragraph', JSON.stringify(text));
        const said = block.children
          .map((node) => ('value' in node ? node.value : '\u0000'))
          .join('');
        assert.equal(said, text);
      }),
      { numRuns: 500 },
    );
  });
});

it('markdownAddress holds blanks and brackets together', () => {
  assert.equal(markdownAddress('https://a.vn/b'), 'https://a.vn/b');
  assert.equal(markdownAddress('https://a.vn/b (1).pdf'), '<https://a.vn/b%20(1).pdf>');
});
