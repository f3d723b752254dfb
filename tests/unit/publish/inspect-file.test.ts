import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectFile, type FileInspection } from '#publish/inspect-file.ts';
import { madeDocx, p } from '../importer/made-docx.ts';
import { picture } from '../lint/picture.ts';

const rulesOf = (inspection: FileInspection) =>
  inspection.state === 'read'
    ? inspection.blocked.map(({ rule, where }) => `${rule} ${where}`)
    : [inspection.state];
const SECRET = 'Hầm xyzzy';

test('a sound file has nothing to be told', async () => {
  assert.deepEqual(await inspectFile(madeDocx(p('Kế hoạch tuyển quân.')), false), {
    state: 'read',
    blocked: [],
  });
});

for (const part of ['header', 'footer', 'footnotes', 'comments'] as const)
  test(`a mark in the ${part} of a Word file is found and not repeated`, async () => {
    const inner =
      part === 'footnotes'
        ? `<w:footnote w:id="2">${p('TỐI MẬT')}</w:footnote>`
        : part === 'comments'
          ? `<w:comment w:id="1">${p('TỐI MẬT')}</w:comment>`
          : p('TỐI MẬT');
    const body =
      part === 'footnotes'
        ? `<w:p><w:r><w:t>${SECRET}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`
        : p(SECRET);
    const inspection = await inspectFile(madeDocx(body, { [part]: inner }), false);
    assert.match(rulesOf(inspection).join(), /secrecy-grade/u);
    assert.doesNotMatch(JSON.stringify(inspection), /xyzzy|TỐI/u);
  });

test('a mark in a text box is found', async () => {
  const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('TUYỆT MẬT')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
  assert.match(rulesOf(await inspectFile(madeDocx(box), false)).join(), /secrecy-grade khung chữ/u);
});

test('a limit on readers in a text or a page is found', async () => {
  const bytes = new TextEncoder().encode(
    '<html><body><p>Chỉ phổ biến trong cấp ủy.</p></body></html>',
  );
  assert.match(rulesOf(await inspectFile(bytes, false)).join(), /circulation/u);
});

test('pictures are read only where that is asked for', async () => {
  assert.deepEqual(await inspectFile(picture('jpeg', {}), false), { state: 'scan' });
});

test('what cannot be read is said in the words of the reader', async () => {
  assert.deepEqual(await inspectFile(new Uint8Array(), false), {
    state: 'unread',
    why: 'Tệp trống, không có byte nào.',
  });
  const broken = madeDocx(p('Kế hoạch.')).slice(0, 200);
  assert.equal((await inspectFile(broken, false)).state, 'unread');
});
