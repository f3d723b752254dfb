import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Section } from '../../../src/documents/document.ts';
import { textFaces } from '../../../src/site/text-faces.ts';

const CASES: [html: string, faces: string[]][] = [
  ['<p>Chữ thường, <b>chữ của trang</b></p>', []],
  ['<p><strong>Đậm</strong></p>', ['serif-600']],
  ['<p><em>Nghiêng</em></p>', ['serif-400-italic']],
  ['<p><em>Nghiêng</em>, <strong>đậm</strong></p>', ['serif-600', 'serif-400-italic']],
];

for (const [html, faces] of CASES)
  it(`${html} is drawn with ${faces.join(', ') || 'the faces of every page'}`, () => {
    assert.deepEqual(
      textFaces({ sections: [{ html: '<p>Một</p>' }, { html }] as Section[] }),
      faces,
    );
  });
