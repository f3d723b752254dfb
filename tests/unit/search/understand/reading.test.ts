import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconOf } from '#search/lexicon.ts';
import { placeNames } from '#search/understand/place-names.ts';
import { readingOf } from '#search/understand/reading.ts';

const lexicon = lexiconOf({
  abbreviations: [],
  words: ['nghĩa vụ quân sự'],
  synonyms: [],
  places: ['Hà Nam', 'Kim Bảng'],
});
const places = placeNames({ 'ha-nam-35': { name: 'Hà Nam' } });
const read = (text: string, meant: string) => {
  const typed = text.split(' ');
  let start = 0;
  const restored = meant.split(' ').map((form, at) => {
    const end = start + (typed[at]?.length ?? 0);
    const word = { start, end, form, sure: true };
    start = end + 1;
    return word;
  });
  const runs = readingOf(text, restored, lexicon, places);
  return runs.map(({ text: words, marked }) => (marked ? `[${words}]` : words)).join('');
};

test('words are told from places, which have their capitals', () => {
  assert.equal(
    read('nghia vu quan su ha nam', 'nghĩa vụ quân sự hà nam'),
    '[nghĩa vụ quân sự] ở [Hà Nam]',
  );
  assert.equal(read('tuyen quan o kim bang', 'tuyển quân ở kim bảng'), '[tuyển quân] ở [Kim Bảng]');
});

test('ways to ask are left out', () => {
  assert.equal(
    read('cho toi xem quan su cua ha nam', 'cho toi xem quân sự cua hà nam'),
    '[quân sự] ở [Hà Nam]',
  );
  assert.equal(read('ha nam tuyen quan', 'hà nam tuyển quân'), '[Hà Nam], [tuyển quân]');
});

test('a kind and its name are one', () => {
  assert.equal(
    read('quan su huyen kim bang', 'quân sự huyện kim bảng'),
    '[quân sự huyện Kim Bảng]',
  );
});

test('nothing is said where nothing was restored', () => {
  assert.equal(read('ban', 'ban'), '');
});
