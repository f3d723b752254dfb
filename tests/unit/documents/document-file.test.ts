import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentFile } from '#documents/document-file.ts';

for (const [date, folder] of [
  ['2024-12-20', '2024'],
  ['2024', '2024'],
  ['XXXX-12-20', '2025'],
] as const)
  test(`a document of ${date} about 2025 lies in ${folder}`, () => {
    const file = documentFile({ collection: 'reports', id: 'a', date, year: 2025 });
    assert.equal(file, `reports/${folder}/a.mdx`);
  });
