import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteMarks } from '#importer/docx/note-marks.ts';
import { element } from '../made-docx.ts';

const plain = () => element('<w:document><w:body/></w:document>');

test('notes of both kinds count by themselves, as Word prints them', () => {
  const marks = noteMarks(plain(), null);
  assert.deepEqual(
    [marks.next('footnote'), marks.next('endnote'), marks.next('footnote'), marks.next('endnote')],
    ['1', 'i', '2', 'ii'],
  );
});

test('the format of a section counts before that of the settings', () => {
  const settings = element(
    '<w:settings><w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr></w:settings>',
  );
  assert.equal(noteMarks(plain(), settings).next('footnote'), 'I');
  const section = element(
    '<w:document><w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr></w:sectPr></w:document>',
  );
  assert.equal(noteMarks(section, settings).next('footnote'), 'a');
});

test('ids of both kinds never meet', () => {
  const marks = noteMarks(plain(), null);
  assert.notEqual(marks.idOf('footnote', '2'), marks.idOf('endnote', '2'));
});
