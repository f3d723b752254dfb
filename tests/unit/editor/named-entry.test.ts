import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEPT_FIELDS } from '#editor/kept-fields.ts';
import { namedEntry, type CmsEntry } from '#editor/named-entry.ts';

/** As much of an Immutable map as is used. */
function entryOf(all: Record<string, unknown>): CmsEntry & { all: Record<string, unknown> } {
  return {
    all,
    get: (name) => all[name],
    getIn: ([first = '', second = '']) => (all[first] as Record<string, unknown>)[second],
    setIn: ([first = '', second = ''], value) =>
      entryOf({ ...all, [first]: { ...(all[first] as object), [second]: value } }),
  };
}

test('a renamed entry is saved under its new id', () => {
  const entry = entryOf({
    collection: 'directives',
    path: 'content/directives/2024/moi.mdx',
    newRecord: false,
    data: { id: 'cu', [KEPT_FIELDS.readId]: 'cu', title: 'x', aliases: { toJS: () => ['xua'] } },
  });
  assert.deepEqual((namedEntry(entry) as typeof entry).all['data'], {
    id: 'moi',
    [KEPT_FIELDS.readId]: 'moi',
    title: 'x',
    aliases: ['xua', 'cu'],
  });
});

test('pages have no id', () => {
  const page = entryOf({ collection: 'pages', path: 'content/pages/a.mdx', data: {} });
  assert.equal(namedEntry(page), page);
});

test('faults reach the CMS as its own', () => {
  const entry = entryOf({ collection: 'directives', path: 'a/XXXX/b.mdx', data: { id: 'b' } });
  assert.throws(() => namedEntry(entry), { message: 'saving_failed' });
});
