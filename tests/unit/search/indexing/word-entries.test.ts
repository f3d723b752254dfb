import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIELD } from '#search/occurrences.ts';
import { tokenTable } from '#search/indexing/token-table.ts';
import { wordEntries } from '#search/indexing/word-entries.ts';
import { readWordFile, wordFile } from '#search/word-file.ts';

/** A table of one text on page 4, word by word; `-` stands for a lone sign, `/` parts the words of one place. */
function tableOf(text: string) {
  const places = new Map<string, number[]>();
  for (const [at, word] of text.split(' ').entries())
    for (const part of word === '-' ? [] : word.split('/'))
      places.set(part, [...(places.get(part) ?? []), at]);
  const words = [...places].map(([form, body]) => ({
    word: form.normalize('NFD').replace(/\p{M}/gu, ''),
    spellings: [{ form, postings: [{ page: 4, body, meta: [] }] }],
  }));
  return tokenTable(words, 6);
}

/** Entries as `key: spelling start+span …`. */
function entries(text: string, rows: string[] = []): string[] {
  const packed = [...wordEntries(tableOf(text), rows)];
  const read = readWordFile(wordFile(packed));
  return packed.map(({ key }) => {
    const spellings = read(key).map(({ forms, pages, starts, spans }) => {
      assert.deepEqual([...pages], [4]);
      const at = [...starts].map((start, place) => `${String(start)}+${String(spans[place])}`);
      return [forms.join(' '), ...at].join(' ');
    });
    return `${key}: ${spellings.join(', ')}`;
  });
}

test('words and pairs come in the order of their keys', () => {
  assert.deepEqual(entries('quân sự quân'), [
    'quan: quân 0+0 2+0',
    'quan su: quân sự 0+1',
    'su: sự 1+0',
    'su quan: sự quân 1+1',
  ]);
});

test('a pair stands in one word, side by side, or with a lone sign between', () => {
  const found = entries('nd/cp te - xa hoi').filter((entry) => / .*: /.test(entry));
  assert.deepEqual(found, [
    'cp nd: cp nd 0+0',
    'cp te: cp te 0+1',
    'nd cp: nd cp 0+0',
    'nd te: nd te 0+1',
    'te xa: te xa 1+2',
    'xa hoi: xa hoi 3+1',
  ]);
});

test('a word between is no sign', () => {
  assert.ok(!entries('te va xa').some((entry) => entry.startsWith('te xa')));
});

test('rows are found where all their words follow, behind the second also past a sign', () => {
  const rows = ['kinh te xa hoi', 'te xa hoi'];
  assert.ok(entries('kinh tế - xã hội', rows).includes('kinh te xa hoi: kinh tế xã hội 0+4'));
  assert.ok(!entries('kinh tế - xã hội', rows).some((entry) => entry.startsWith('te xa hoi')));
  assert.ok(!entries('kinh tế', rows).some((entry) => entry.startsWith('kinh te xa')));
});

test('of a single word the places in metadata are kept, far ones of the text counted', () => {
  const table = tokenTable(
    [
      {
        word: 'quan',
        spellings: [{ form: 'quân', postings: [{ page: 0, body: [3, 500], meta: [[1, 2]] }] }],
      },
    ],
    1,
  );
  const [spelled] = readWordFile(wordFile([...wordEntries(table, [])]))('quan');
  assert.deepEqual([...(spelled?.counts ?? [])], [2]);
  assert.deepEqual([...(spelled?.starts ?? [])], [3, 2 * FIELD + 2]);
});
