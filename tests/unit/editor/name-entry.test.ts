import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameEntry } from '#editor/name-entry.ts';

const entry = {
  path: 'content/directives/2024/moi.mdx',
  isNew: false,
  id: 'cu',
  readId: 'cu',
  aliases: ['xua'],
};

describe('nameEntry', () => {
  it('gives a renamed entry its new id and keeps the old one among the aliases', () => {
    assert.deepEqual(nameEntry(entry), { id: 'moi', aliases: ['xua', 'cu'] });
    assert.deepEqual(nameEntry({ ...entry, aliases: undefined }), { id: 'moi', aliases: ['cu'] });
  });

  it('lets an entry have a name again that it had before', () => {
    assert.deepEqual(nameEntry({ ...entry, aliases: ['moi'] }), { id: 'moi', aliases: ['cu'] });
  });

  it('leaves an entry alone whose id is its name', () => {
    assert.deepEqual(nameEntry({ ...entry, id: 'moi' }), { id: 'moi', aliases: ['xua'] });
    assert.deepEqual(nameEntry({ ...entry, id: 'moi', isNew: true, aliases: [] }).aliases, []);
  });

  it('refuses a name that is taken, an id typed over, a folder that is no year', () => {
    for (const [change, fault] of [
      [{ isNew: true, readId: undefined }, /^Mã: “cu” đã có văn bản khác dùng/],
      [{ id: 'khac' }, /không đổi bằng cách gõ/],
      [{ path: 'content/directives/XXXX/cu.mdx' }, /^Ngày: phần năm chưa rõ/],
    ] as const)
      assert.throws(() => nameEntry({ ...entry, ...change }), {
        name: 'EntryFault',
        message: fault,
      });
  });
});
