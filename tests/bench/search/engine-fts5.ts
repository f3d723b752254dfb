import { DatabaseSync } from 'node:sqlite';
import { fold } from '#vietnamese/fold.ts';
import type { Engine } from './engine.ts';
import type { SetDocument } from './read-set.ts';

/** The ways a query is asked, one after the other until ten documents are found. */
const WAYS: readonly ((words: readonly string[]) => string)[] = [
  (words) => `"${words.join(' ')}"`,
  (words) => `NEAR(${words.map((word) => `"${word}"`).join(' ')}, 8)`,
  (words) => words.map((word) => `"${word}"`).join(' AND '),
  (words) => words.map((word) => `"${word}"`).join(' OR '),
];

/** SQLite's full-text search over folded text: the phrase, then near, then all words, then any, each by BM25. */
export function fts5Engine(documents: readonly SetDocument[]): Engine {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE VIRTUAL TABLE d USING fts5(id UNINDEXED, title, body)');
  const insert = database.prepare('INSERT INTO d VALUES (?, ?, ?)');
  for (const { id, title, number, paragraphs } of documents)
    insert.run(id, fold(`${title} ${number}`), fold(paragraphs.join('\n')));
  const select = database.prepare(
    'SELECT id FROM d WHERE d MATCH ? ORDER BY bm25(d, 0, 4, 1) LIMIT 10',
  );
  return {
    answer: (query) => {
      const words = fold(query)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
      const found = new Set<string>();
      if (words.length > 0)
        for (const way of WAYS) {
          for (const { id } of select.all(way(words))) found.add(String(id));
          if (found.size >= 10) break;
        }
      return Promise.resolve([...found]);
    },
    close: () => {
      database.close();
    },
  };
}
