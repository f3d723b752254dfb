import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStyles } from '#importer/docx/read-styles.ts';
import { valueOf } from '#importer/docx/xml-element.ts';
import { element } from '../made-docx.ts';

const styles = readStyles(
  element(`<w:styles>
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr></w:rPrDefault>
      <w:pPrDefault><w:pPr><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Điều"/><w:basedOn w:val="Normal"/>
      <w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/><w:rPr><w:b/></w:rPr></w:style>
  </w:styles>`),
  element('<a:theme><a:minorFont><a:latin typeface="Times New Roman"/></a:minorFont></a:theme>'),
);

test('a style has what it is based on, its own first', () => {
  const style = styles.style('Dieu', 'paragraph');
  assert.equal(style.name, 'Điều');
  assert.equal(style.run.bold, true);
  assert.equal(style.run.italic, true);
  assert.equal(valueOf(style.paragraph[0], 'w:outlineLvl'), '1');
});

test('a style that is not there is the default one of its kind, or none', () => {
  assert.equal(styles.style('Lạ', 'paragraph').name, 'Normal');
  assert.equal(styles.style(undefined, 'paragraph').run.italic, true);
  assert.deepEqual(styles.style(undefined, 'table').table, []);
});

test('a style based on itself ends', () => {
  assert.equal(styles.style('Round', 'paragraph').run.bold, true);
});

test('the defaults of the file are read, with fonts of its theme', () => {
  assert.equal(styles.defaults.run.font, 'Times New Roman');
  assert.equal(valueOf(styles.defaults.paragraph, 'w:jc'), 'both');
  assert.equal(readStyles(null, null).style('a', 'paragraph').name, '');
});
