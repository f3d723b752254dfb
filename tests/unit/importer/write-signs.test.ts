import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Run } from '#importer/source-document.ts';
import { signsOf, textOf } from '#importer/signs-of.ts';
import { writeSigns } from '#importer/write-signs.ts';
import { parseBody } from '#markdown/parse.ts';
import { plainText } from '#markdown/plain-text.ts';

const write = (runs: Run[]): string =>
  writeSigns(signsOf({ runs }, new Set(['n']))[0] ?? [], {
    start: true,
    notes: new Map([['n', '1']]),
  });

for (const [mdx, ...runs] of [
  ['**Một** hai', { text: 'Một ', bold: true }, { text: 'hai' }],
  [
    '**Một hai** ba',
    { text: 'Một', bold: true },
    { text: ' ' },
    { text: 'hai ', bold: true },
    { text: 'ba' },
  ],
  ['**“Một**”hai', { text: '“Một”', bold: true }, { text: 'hai' }],
  ['*Một* **hai**', { text: 'Một', italic: true }, { text: ' ' }, { text: 'hai', bold: true }],
  ['Một**hai!**', { text: 'Một', italic: true }, { text: 'hai!', bold: true }],
  ['10 m<sup>2</sup>', { text: '10 m' }, { text: '2', sup: true }],
  ['<sup>2</sup> m', { text: '2 ', sup: true }, { text: 'm' }],
  ['Xem[^1]', { text: 'Xem' }, { text: '1', footnote: 'n' }],
  [String.raw`Xem\![^1]\(a)`, { text: 'Xem!' }, { text: '1', footnote: 'n' }, { text: '(a)' }],
  ['[trang](https://a.vn/%28x%29)', { text: 'trang', link: 'https://a.vn/(x)' }],
  ['trang', { text: 'trang', link: 'javascript:alert(1)' }],
  ['trang', { text: 'trang', link: '/cu/' }],
  ['***Một***', { text: 'Một', bold: true, italic: true }],
  ['~~Một~~', { text: 'Một', strike: true }],
  ['Một … hai', { text: 'Một ' }, { text: '…', bold: true }, { text: ' hai' }],
] as [string, ...Run[]][])
  test(`${JSON.stringify(runs)} is written ${mdx}`, () => {
    assert.equal(write(runs), mdx);
  });

test('whatever stands in runs is read back word for word, and nothing runs', () => {
  const text = fc.array(
    fc.constantFrom(
      ...[
        'Một',
        'hai',
        'đ',
        ' ',
        '  ',
        '.',
        '1',
        ')',
        '(',
        '*',
        '_',
        '[',
        ']',
        '{',
        '}',
        '<',
        '>',
        '\\',
        '|',
      ],
      ...[
        '~',
        '&',
        '#',
        '-',
        '+',
        '=',
        '`',
        '!',
        ':',
        '“',
        '”',
        '…',
        'import',
        '&amp;',
        'a@b.vn',
        '^',
        '/',
      ],
      ...['http://a.vn/', 'www.a.vn', '$', '\n'],
    ),
    { maxLength: 6 },
  );
  const flag = fc.boolean();
  const run = fc
    .record({
      text: text.map((parts) => parts.join('')),
      bold: flag,
      italic: flag,
      strike: flag,
      sup: flag,
    })
    .map((one): Run => ({ ...one, sup: one.sup && one.bold, strike: one.strike && one.italic }));
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
      for (const line of signsOf({ runs })) {
        const mdx = writeSigns(line, { start: true });
        const { tree, hazards, failure } = parseBody(`${mdx}\n`);
        assert.equal(failure, null, mdx);
        assert.deepEqual(hazards, [], mdx);
        assert.equal(tree?.children.length, 1, mdx);
        assert.equal(tree?.children[0]?.type, 'paragraph', mdx);
        assert.equal(tree && plainText(tree), textOf(line), mdx);
      }
    }),
    { numRuns: 2_000 },
  );
});
