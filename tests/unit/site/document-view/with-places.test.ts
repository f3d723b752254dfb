import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPlaces } from '#site/document-view/with-places.ts';
import { inlineHtml } from '#site/inline.ts';

const numbers = new Map([
  ['muc-1-1', '1.1'],
  ['muc-2-3', '2.3'],
]);
const label = (anchors: string[], word?: string): string => {
  const [item] = withPlaces([{ label: word, text: 'x', anchors }], numbers);
  return inlineHtml(item?.label ?? '');
};

test('places are named by the numbers the text prints', () => {
  assert.equal(
    label(['muc-1-1', 'muc-2-3'], 'Thực hiện'),
    'Thực hiện, đoạn <a href="#muc-1-1">1.1</a>, <a href="#muc-2-3">2.3</a>',
  );
});

test('a citation without a typed relation says where it stands', () => {
  assert.equal(label(['muc-1-1']), 'Đoạn <a href="#muc-1-1">1.1</a>');
});

test('a relation the text does not name has no place', () => {
  assert.equal(label([], 'Căn cứ'), 'Căn cứ');
});

test('many places are cut after six', () => {
  const many = Array.from({ length: 9 }, (_, at) => `a-${String(at)}`);
  assert.equal(label(many).match(/<a /g)?.length, 6);
  assert.match(label(many), /, …$/);
});
