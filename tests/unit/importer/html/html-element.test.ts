import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  attributeOf,
  isCode,
  isElement,
  isHidden,
  seenText,
  styleOf,
  writtenStyle,
} from '#importer/html/html-element.ts';
import { madeElement } from './made-page.ts';

test('attributes are text, lists of names too', () => {
  const element = madeElement(
    '<td class="a b" colspan="2" align="center">x</td>'.replaceAll('td', 'div'),
  );
  assert.equal(attributeOf(element, 'className'), 'a b');
  assert.equal(attributeOf(element, 'align'), 'center');
  assert.equal(attributeOf(element, 'id'), '');
});

test('the last style of a name counts', () => {
  const element = madeElement(
    '<p style="Text-Align: left; background:url(a:b); text-align:CENTER">x</p>',
  );
  assert.equal(styleOf(element, 'text-align'), 'center');
  assert.equal(styleOf(element, 'background'), 'url(a:b)');
  assert.equal(styleOf(element, 'color'), '');
  assert.equal(writtenStyle(element, 'text-align'), 'CENTER');
});

test('code and what is hidden is not seen', () => {
  const element = madeElement(
    '<div>a<script>b</script><p hidden>c</p><p style="display:none">d</p><b>e</b></div>',
  );
  assert.equal(seenText(element).replace(/\s+/g, ' ').trim(), 'a e');
  assert.equal(isHidden(madeElement('<p hidden>c</p>')), true);
  assert.equal(isCode(madeElement('<svg></svg>')), true);
  assert.equal(isElement(element, 'p', 'div'), true);
  assert.equal(isElement(element, 'p'), false);
});
