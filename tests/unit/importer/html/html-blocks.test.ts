import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlBlocks } from '#importer/html/html-blocks.ts';
import { isElement } from '#importer/html/html-element.ts';
import { textOfBlocks } from '../made-docx.ts';
import { htmlReading, madeBody } from './made-page.ts';

const text = (inner: string) => textOfBlocks(htmlBlocks(madeBody(inner), htmlReading()));

for (const [name, inner, expected] of [
  ['paragraphs', '<p>Một</p><p>Hai</p>', 'Một\nHai'],
  ['text outside of paragraphs', 'a<p>b</p>c<div>d</div>', 'a\nb\nc\nd'],
  ['blanks as shown', '<p>\n  a  <b> b</b>\n c </p>', 'a b c'],
  ['a line end', '<p>a<br>b</p>', 'a\nb'],
  ['two line ends, which part paragraphs', '<div>a<br>&nbsp;<br>b</div>', 'a\nb'],
  ['lists within lists', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '1. a\n○ b\n2. c'],
  ['an item of two paragraphs, with one mark', '<ol><li><p>a</p><p>b</p></li></ol>', '1. a\nb'],
  ['preformatted lines', '<pre>a\n  b</pre>', 'a\nb'],
  ['what is code or hidden', '<p>a</p><script>x</script><p hidden>b</p>', 'a'],
  ['an empty paragraph', '<p>a</p><p>&nbsp;</p>', 'a'],
] as const) {
  test(`${name}: ${inner}`, () => {
    assert.equal(text(inner), expected);
  });
}

test('looks, alignment and rank reach the paragraph', () => {
  const [heading, paragraph] = htmlBlocks(
    madeBody('<h2>Kết quả</h2><div align="center"><p><b>86m<sup>2</sup></b></p></div>'),
    htmlReading(),
  );
  assert.deepEqual(heading, {
    kind: 'paragraph',
    runs: [{ text: 'Kết quả' }],
    heading: 2,
    place: { part: 'body', where: 'đoạn 1' },
  });
  assert.deepEqual(paragraph, {
    kind: 'paragraph',
    runs: [
      { text: '86m', bold: true },
      { text: '2', bold: true, sup: true },
    ],
    align: 'center',
    place: { part: 'body', where: 'đoạn 2' },
  });
});

test('two line ends in a row make two paragraphs of one', () => {
  assert.equal(htmlBlocks(madeBody('<div>a<br><br>b</div>'), htmlReading()).length, 2);
});

test('what is left out parts what is round it; hidden words are noted', () => {
  const reading = {
    ...htmlReading(),
    leaveOut: (element: object) => isElement(element as never, 'nav'),
  };
  const blocks = htmlBlocks(madeBody('a<nav>x</nav>b<span hidden>ẩn</span>'), reading);
  assert.equal(textOfBlocks(blocks), 'a\nb');
  assert.deepEqual(reading.tally.hidden, ['ẩn']);
});
