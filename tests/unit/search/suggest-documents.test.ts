import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRegister } from '#search/register.ts';
import { SUGGEST_FILE, type SuggestHead } from '#search/suggest-data.ts';
import { documentsFor, openDocumentWords } from '#search/suggest-documents.ts';
import { suggestionFiles } from '#search/indexing/suggest-files.ts';
import { typedOf } from '#search/suggest-typed.ts';
import { record } from './small-index.ts';

const collected = suggestionFiles({
  documents: [],
  reference: { compounds: [], abbreviations: new Map() },
  catalogue: { laws: [] },
  today: '2026-11-21',
});
const add = (id: string, title: string, meta: Record<string, string> = {}): void => {
  collected.add(record(id, [], { meta: { title, ...meta } }));
};
add('nam', 'Kế hoạch tuyển quân năm 2025 của xã Hà Lan');
add('ha-nam', 'Kế hoạch tuyển quân năm 2024', { place: 'Kim Bảng, Hà Nam', kind: 'Kế hoạch' });
add('so', 'Hướng dẫn về nghị định', { number: '168/2018/NĐ-CP' });
add('trăm', 'Một trăm sáu mươi tám 168 lượt');
const files = collected.files();
const head = files[SUGGEST_FILE] as SuggestHead;

async function ids(typed: string): Promise<string[]> {
  const asked: string[] = [];
  const read = (name: string): Promise<unknown> => {
    asked.push(name);
    return Promise.resolve(files[name]);
  };
  const entries = await documentsFor(
    typedOf(typed),
    openDocumentWords(head, read),
    openRegister(head.register, read),
  );
  return entries.map(({ url }) => url.split('/')[2] ?? '');
}

for (const [typed, expected] of [
  ['ha nam', ['ha-nam']],
  ['hà nam', ['ha-nam']],
  ['ha năm', ['nam', 'ha-nam']],
  ['tuyển quân năm 2024', ['ha-nam']],
  ['2024 tuyen', ['ha-nam']],
  ['tuyen q', ['nam', 'ha-nam']],
  ['tuyển kim bảng', ['ha-nam']],
  ['168/2018', ['so']],
  ['nd 168', ['so']],
  ['168', ['so', 'trăm']],
  ['ndcp 168', ['so']],
  ['te', []],
  ['xyz', []],
] as const) {
  test(`documents for “${typed}”`, async () => {
    assert.deepEqual(await ids(typed), expected);
  });
}

test('an archive without documents suggests none', async () => {
  const none = openDocumentWords({ ...head, chunks: [] }, () => Promise.reject(new Error('no')));
  assert.deepEqual(await none('quan', true), []);
});
