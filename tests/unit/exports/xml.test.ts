import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { xml, xmlText } from '#exports/xml.ts';

it('writes elements with and without content, and leaves out absent attributes', () => {
  assert.equal(xml('a', { b: '1', c: null, d: undefined }), '<a b="1"/>');
  assert.equal(xml('a', {}, xml('b')), '<a><b/></a>');
});

it('any words are read back as they are, but for what XML cannot write', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
      const { root } = parseXml(xml('a', { b: value }, xmlText(text)));

      const kept = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '');
      assert.equal(root?.text, kept.replace(/\r\n?/g, '\n'));
    }),
  );
});
