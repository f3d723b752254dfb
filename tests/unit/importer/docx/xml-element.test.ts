import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  childOf,
  findAll,
  parseElement,
  switchOf,
  textOf,
  valueOf,
} from '#importer/docx/xml-element.ts';
import { element } from '../made-docx.ts';

const parse = (text: string) => parseElement(new TextEncoder().encode(text));

test('names carry the usual prefixes, whichever the file uses, in the strict form too', () => {
  for (const space of [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ]) {
    const root = parse(`<x:p xmlns:x="${space}"><x:jc x:val="both"/></x:p>`);
    assert.equal(root.name, 'w:p');
    assert.equal(valueOf(root, 'w:jc'), 'both');
    assert.equal(parse(`<p xmlns="${space}" id="1"><t/></p>`).name, 'w:p');
  }
});

test('attributes without a prefix stay without, and inner prefixes end with their element', () => {
  const root = parse(
    '<a xmlns="urn:schemas-microsoft-com:vml" alt="x"><b xmlns:v="urn:else"><v:c/></b><d/></a>',
  );
  assert.equal(root.name, 'v:a');
  assert.equal(root.attributes['alt'], 'x');
  assert.equal(findAll(root, ['v:c', 'v:d']).length, 2);
});

test('text, character data and entities are read, comments are not', () => {
  assert.equal(textOf(parse('<a>Số &amp; <!-- ẩn --><![CDATA[<ký hiệu>]]></a>')), 'Số & <ký hiệu>');
});

for (const [xml, on] of [
  ['<w:rPr/>', undefined],
  ['<w:rPr><w:b/></w:rPr>', true],
  ['<w:rPr><w:b w:val="1"/></w:rPr>', true],
  ['<w:rPr><w:b w:val="false"/></w:rPr>', false],
  ['<w:rPr><w:b w:val="0"/></w:rPr>', false],
] as const) {
  test(`the switch in ${xml} is ${on ?? 'not spoken of'}`, () => {
    assert.equal(switchOf(element(xml), 'w:b'), on);
  });
}

test('what is found is not searched for more of it', () => {
  const root = parse('<a><b><b/></b><c><b/></c></a>');
  assert.equal(findAll(root, ['b']).length, 2);
  assert.equal(childOf(root, 'd'), undefined);
});

test('what is not well-formed or without end is refused', () => {
  assert.throws(() => parse('<a><b></a>'));
  assert.throws(() => parse('<a>'.repeat(500) + '</a>'.repeat(500)), RangeError);
});
