import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRegister } from '#search/register.ts';
import { chunkFile, SUGGEST_FILE, type SuggestHead } from '#search/suggest-data.ts';
import { suggestionFiles } from '#search/indexing/suggest-files.ts';
import { makeDirective } from '../../documents/make-document.ts';
import { record } from '../small-index.ts';

const sources = {
  documents: [makeDirective('a')],
  reference: {
    compounds: ['dân quân tự vệ', 'biên phòng'],
    abbreviations: new Map([['DQTV', { abbr: 'DQTV', expansions: ['Dân quân tự vệ'] }]]),
  },
  catalogue: { laws: [{ key: 'l', number: '1/2', name: 'Luật', citedBy: 2 }] },
  today: '2026-11-21',
} as unknown as Parameters<typeof suggestionFiles>[0];

const filesOf = (titles: string[]): Record<string, unknown> => {
  const files = suggestionFiles(sources);
  for (const title of titles)
    files.add(
      record(title, ['Lực lượng DQTV.'], {
        meta: { title, number: '24-HD/BTCTW', kind: 'Hướng dẫn', place: 'Kim Động', date: '' },
        filters: { 'dia-phuong': ['kim-dong-331'] },
      }),
    );
  return files.files();
};

test('words are counted, places and laws named, what occurs nowhere is left out', () => {
  const head = filesOf(['Một', 'Hai'])[SUGGEST_FILE] as SuggestHead;
  assert.deepEqual(head.words, [['dân quân tự vệ', 2, 'DQTV']]);
  assert.deepEqual(
    head.places.map(([key, name, , documents]) => [key, name, documents]),
    [
      ['kim-dong-331', 'Huyện Kim Động', 2],
      ['hung-yen-33', 'Tỉnh Hưng Yên', 0],
    ],
  );
  assert.deepEqual(head.laws, [['l', '1/2', 'Luật', 2]]);
});

test('documents lie in the register in the order given', async () => {
  const files = filesOf(['Một', 'Hai']);
  const head = files[SUGGEST_FILE] as SuggestHead;
  const register = openRegister(head.register, (name) => Promise.resolve(files[name]));
  const entries = await register.entries([0, 1]);
  assert.deepEqual(
    entries.map(({ title, number }) => [title, number]),
    [
      ['Một', '24-HD/BTCTW'],
      ['Hai', '24-HD/BTCTW'],
    ],
  );
});

test('words alike without marks lie in one file, whatever its size', () => {
  const titles = Array.from({ length: 6000 }, (_, n) => `${n % 2 ? 'Quân' : 'Quan'} ${String(n)}`);
  const files = filesOf(titles);
  const { chunks, register } = files[SUGGEST_FILE] as SuggestHead;
  assert.ok(chunks.length > 2);
  assert.deepEqual(chunks, chunks.toSorted());
  const holding = chunks.filter((_, chunk) => {
    const words = Object.keys(files[chunkFile(register.stamp, chunk)] as object);
    return words.includes('quân') || words.includes('quan');
  });
  assert.equal(holding.length, 1);
});

test('the same documents give the same files, others other names', () => {
  assert.deepEqual(filesOf(['Một']), filesOf(['Một']));
  const names = (titles: string[]) => Object.keys(filesOf(titles));
  assert.equal(names(['Một']).filter((name) => names(['Hai']).includes(name)).length, 1);
});
