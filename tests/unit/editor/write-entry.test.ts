import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkEntry } from '#editor/check-entry.ts';
import { ENTRY_KINDS } from '#editor/entry-schema.ts';
import { readEntryFile, widgetValues } from '#editor/read-entry.ts';
import { writeEntry } from '#editor/write-entry.ts';

const files = ENTRY_KINDS.flatMap(
  (kind) =>
    [
      ...globSync(`content/${kind}/**/*.mdx`),
      ...globSync(`tests/fixtures/site/${kind}/**/*.mdx`),
    ].map((path) => ({ kind, path, text: readFileSync(path, 'utf8') })),
  // drafts of the fixture may have faults, which the page does not let pass
).filter(({ kind, text }) => checkEntry(kind, readEntryFile(text)?.data ?? {}).length === 0);

/** What the page would hand back of a file that nobody touched, with some fields changed. */
function saved(
  { kind, text }: (typeof files)[number],
  changes: Record<string, unknown> = {},
): string {
  const file = readEntryFile(text);
  assert.ok(file);
  const fields = { ...widgetValues(kind, file.data), ...changes };
  return writeEntry({ kind, fields, body: file.body.trim(), original: text });
}

describe('writeEntry', () => {
  it('gives back every file of the archive that nobody touched, to the byte', () => {
    assert.ok(files.length > 10);
    for (const file of files) assert.equal(saved(file), file.text.normalize('NFC'), file.path);
  });

  it('changes one line for one title', () => {
    for (const file of files.filter(({ path }) => path.startsWith('content/'))) {
      const lines = saved(file, { title: 'Nhan đề: mới' }).split('\n');
      const old = file.text.split('\n');
      assert.deepEqual(
        lines.filter((line, at) => line !== old[at]),
        ["title: 'Nhan đề: mới'"],
        file.path,
      );
      assert.equal(lines.length, old.length);
    }
  });

  it('writes a new file in the order of the schema, body and all', () => {
    assert.equal(
      writeEntry({
        kind: 'pages',
        fields: { updated: '2026-11-22', title: 'Liên hệ', description: 'Nơi liên hệ: cơ quan.' },
        body: 'Đoạn {một} < hai.\n',
        original: null,
      }),
      `---\ntitle: Liên hệ\ndescription: 'Nơi liên hệ: cơ quan.'\nupdated: 2026-11-22\n---\n\nĐoạn \\{một} \\< hai.\n`,
    );
  });

  it('writes letters in their composed form', () => {
    const text = writeEntry({
      kind: 'pages',
      fields: { updated: '2026-11-22', title: 'Tuyển quân'.normalize('NFD'), description: 'x' },
      body: 'Đường'.normalize('NFD'),
      original: null,
    });
    assert.equal(text, text.normalize('NFC'));
  });

  it('writes no text with a mark of secrecy', () => {
    const fields = { title: 'x', description: 'x', updated: '2026-11-22' };
    assert.throws(
      () => writeEntry({ kind: 'pages', fields, body: 'a\n\nTUYỆT MẬT', original: null }),
      /^EntryFault: Nội dung, dòng 3: /,
    );
  });

  it('refuses what the schema refuses, and tags that no document may have', () => {
    const fields = { title: '', description: 'x', updated: '2026-11-22' };
    assert.throws(
      () => writeEntry({ kind: 'pages', fields, body: 'a<br>b', original: null }),
      (error: Error) => {
        assert.match(error.message, /^Nhan đề \(title\): thiếu/);
        assert.match(error.message, /<br> không dùng được/);
        return true;
      },
    );
  });

  it('writes a frontmatter that is no plain list of fields anew', () => {
    const original = `---\n{ title: Cũ, description: x, updated: 2026-11-22 }\n---\n\nChữ\n`;
    const file = readEntryFile(original);
    const fields = { ...widgetValues('pages', file?.data ?? {}), title: 'Mới' };
    assert.equal(
      writeEntry({ kind: 'pages', fields, body: 'Chữ', original }),
      '---\ntitle: Mới\ndescription: x\nupdated: 2026-11-22\n---\n\nChữ\n',
    );
  });
});
