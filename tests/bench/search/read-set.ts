import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A document of a test set, whichever form it came in. */
export interface SetDocument {
  id: string;
  title: string;
  paragraphs: string[];
  number: string;
  issuer: string;
  /** Name of its place, `''` where the set has none. */
  place: string;
  /** Name of the province the place lies in, or `''`. */
  province: string;
  /** Its day, `YYYY-MM-DD`, or `''`. */
  date: string;
  people: string[];
}

/** A query and the documents judged right for it. */
export interface SetQuery {
  id: string;
  category: string;
  text: string;
  relevant: ReadonlySet<string>;
}

/** Documents, queries and judgments. */
export interface SearchSet {
  documents: SetDocument[];
  queries: SetQuery[];
}

type Row = Record<string, unknown>;

const text = (row: Row, ...names: string[]): string => {
  const found = names.map((name) => row[name]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : '';
};
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const lines = (content: string): Row[] =>
  content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

/**
 * Reads a folder of either form: `documents.jsonl.gz` with `queries.json`, whose queries name the addresses of the right
 * documents, or `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` as TREC has them. Queries without a right document are
 * left out. Throws where the folder has neither.
 */
export function readSet(folder: string): SearchSet {
  if (existsSync(join(folder, 'documents.jsonl.gz'))) return readAddressed(folder);
  if (existsSync(join(folder, 'corpus.jsonl'))) return readJudged(folder);
  throw new Error(`${folder} has neither documents.jsonl.gz nor corpus.jsonl`);
}

function readAddressed(folder: string): SearchSet {
  const rows = lines(gunzipSync(readFileSync(join(folder, 'documents.jsonl.gz'))).toString());
  const queries = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8')) as Row[];
  return {
    documents: rows.map((row) => ({
      id: text(row, 'url'),
      title: text(row, 'title'),
      paragraphs: texts(row['paras']),
      number: text(row, 'number'),
      issuer: text(row, 'issuer'),
      place: text(row, 'loc'),
      province: text(row, 'prov'),
      date: text(row, 'date'),
      people: texts(row['persons']),
    })),
    queries: queries.flatMap((row): SetQuery[] => {
      const relevant = new Set(texts(row['rel']));
      if (relevant.size === 0) return [];
      return [{ id: text(row, 'id'), category: text(row, 'cat'), text: text(row, 'q'), relevant }];
    }),
  };
}

function readJudged(folder: string): SearchSet {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const judged = new Map<string, Set<string>>();
  for (const line of read('qrels.tsv').split('\n')) {
    const [query = '', , document = '', grade = '0'] = line.split('\t');
    if (Number(grade) <= 0) continue;
    const known = judged.get(query) ?? new Set();
    judged.set(query, known.add(document));
  }
  return {
    documents: lines(read('corpus.jsonl')).map((row) => ({
      id: text(row, 'id', '_id'),
      title: text(row, 'heading', 'title', 'law'),
      paragraphs: text(row, 'text').split(/\n+/),
      number: text(row, 'number'),
      issuer: text(row, 'law'),
      place: '',
      province: '',
      date: text(row, 'date'),
      people: [],
    })),
    queries: lines(read('queries.jsonl')).flatMap((row): SetQuery[] => {
      const id = text(row, 'qid', 'id', '_id');
      const relevant = judged.get(id);
      if (!relevant) return [];
      return [{ id, category: text(row, 'cat') || 'all', text: text(row, 'text', 'q'), relevant }];
    }),
  };
}
