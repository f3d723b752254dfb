import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frontmatterText } from '#documents/frontmatter-text.ts';
import { readFile } from '#documents/read-file.ts';
import { normalise } from '#vietnamese/normalise.ts';

test('fields stand in the order of the schema, keys on one line, days without quotes', () => {
  const text = frontmatterText('directives', {
    issued: '2024-12-20',
    signer: null,
    topics: ['tuyen-quan', 'dan-van'],
    title: 'Về việc: tuyển quân',
    id: 'a',
    number: null,
    circulation: undefined,
  });
  assert.equal(
    text,
    `---
id: a
title: 'Về việc: tuyển quân'
number: null
topics: [tuyen-quan, dan-van]
issued: 2024-12-20
signer: null
---
`,
  );
});

test('a field that the collection does not have is refused', () => {
  assert.throws(() => frontmatterText('reports', { signer: null }), /signer/u);
});

test('what is read is what was given', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }).map(normalise),
    fc.constantFrom(
      'null',
      '~',
      'yes',
      '2024',
      '2024-12-20',
      '- a',
      '---',
      'a: b',
      '#',
      "'",
      '{a}',
    ),
    fc.constant(null),
  );
  fc.assert(
    fc.property(value, fc.array(value, { maxLength: 4 }), (title, editorNotes) => {
      const text = frontmatterText('reports', { title, editorNotes });
      const { yaml, problems } = readFile(Buffer.from(text), 'a.mdx');
      assert.deepEqual(problems, []);
      assert.deepEqual(yaml?.data, { title, editorNotes });
    }),
  );
});
