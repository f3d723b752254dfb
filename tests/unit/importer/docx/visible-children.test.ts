import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenBranch, visibleChildren } from '#importer/docx/visible-children.ts';
import { element } from '../made-docx.ts';

test('controls, insertions and alternatives are seen through', () => {
  const body = element(`<w:body><w:p/>
    <w:sdt><w:sdtPr/><w:sdtContent><w:tbl/></w:sdtContent></w:sdt>
    <w:ins><w:customXml><w:p/></w:customXml></w:ins>
    <mc:AlternateContent><mc:Choice><w:altChunk/></mc:Choice><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>
  </w:body>`);
  const names = visibleChildren(body).map(({ name }) => name);
  assert.deepEqual(names, ['w:p', 'w:sdtPr', 'w:tbl', 'w:p', 'w:altChunk']);
});

test('the first branch with words or pictures is read, never two', () => {
  const alternative = element(
    '<mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:imagedata/></w:pict></mc:Fallback></mc:AlternateContent>',
  );
  assert.equal(chosenBranch(alternative)?.name, 'mc:Fallback');
  const both = element(
    '<mc:AlternateContent><mc:Choice><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent>',
  );
  assert.equal(chosenBranch(both)?.name, 'mc:Choice');
});
