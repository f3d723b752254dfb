import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeEntries, placesIn } from '#markdown/judge-entries.ts';
import { contentFolder, directive, directivePath } from './content-folder.ts';
import { entryOf } from './entries.ts';

const options = { contentDir: '/khong/co', today: '2026-11-21', planTypes: new Map() };

test('every document that could be read is judged; pages and unreadable files are not', () => {
  const judged = judgeEntries(
    [
      entryOf('a'),
      entryOf('b', { draft: true }),
      entryOf('c', {}, { data: null }),
      entryOf('d', {}, { collection: 'pages' }),
    ],
    options,
  );
  assert.deepEqual(
    judged.map(({ data, publication }) => [data.id, publication.state]),
    [
      ['a', 'public'],
      ['b', 'withheld'],
    ],
  );
});

test('places of fields are read from the file when they are asked for', () => {
  const folder = contentFolder();
  const id = 'kim-dong-2024-12-20-chi-thi';
  folder.write(directivePath(id), directive(id, 'a'));
  const placeOf = placesIn(folder.contentDir, directivePath(id));
  assert.deepEqual(placeOf(['title']), { line: 3, column: 8 });
});
