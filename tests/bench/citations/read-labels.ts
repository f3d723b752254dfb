import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readSource } from '../../../src/importer/read-source.ts';
import { blockText } from '../../../src/importer/source-lines.ts';

const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const LABELS = fileURLToPath(new URL('../../fixtures/citations/', import.meta.url));

/** For `skip` of a test: the texts lie beside the checkout and are no part of the project. */
export const skipWithoutTexts = ['seeds', 'samples', 'scale'].every((name) =>
  existsSync(SHARED + name),
)
  ? false
  : 'the labelled texts (../shared/seeds, samples, scale) are not on this machine';

/** One citation as labelled by hand; `start` and `end` in its line. */
export interface Label {
  start: number;
  end: number;
  /** A number in one spelling, the name of an act in small letters, or `self`. */
  id: string;
  parts: string[];
  type: string;
}

/** A labelled stretch of a text: every line of it was read, so what is not labelled cites nothing. */
export interface LabelledText {
  file: string;
  docType: string;
  lines: { text: string; labels: Label[] }[];
}

/** Reads one set of labels with its texts. Throws where a label does not stand in its line. */
export async function readLabels(set: 'dev' | 'held-out'): Promise<LabelledText[]> {
  const texts: LabelledText[] = [];
  let current: { first: number; text: LabelledText; at: Map<number, number> } | null = null;
  for (const row of readFileSync(`${LABELS}${set}.tsv`, 'utf8').split('\n')) {
    const head = /^# (\S+) (\S+) (\d+)-(\d+)$/u.exec(row);
    if (head) {
      const [, file = '', docType = '', from, to] = head;
      const lines = (await linesOf(file)).slice(Number(from) - 1, Number(to));
      const text = { file, docType, lines: lines.map((line) => ({ text: line, labels: [] })) };
      texts.push(text);
      current = { first: Number(from), text, at: new Map() };
    } else if (row !== '' && current) {
      const [number = '', words = '', id = '', parts = '', type = ''] = row.split('\t');
      const line = current.text.lines[Number(number) - current.first];
      const start = line?.text.indexOf(words, current.at.get(Number(number)) ?? 0) ?? -1;
      if (!line || start < 0)
        throw new Error(`${current.text.file}, line ${number}: no “${words}”`);
      const end = start + words.length;
      current.at.set(Number(number), end);
      line.labels.push({ start, end, id, parts: parts.split(' ').filter(Boolean), type });
    }
  }
  return texts;
}

let scale: Map<string, string> | undefined;

async function linesOf(file: string): Promise<string[]> {
  const trimmed = (text: string) =>
    text
      .normalize('NFC')
      .replaceAll('\u00a0', ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  if (file.startsWith('scale/')) {
    scale ??= new Map(
      gunzipSync(readFileSync(`${SHARED}scale/docs-10k.jsonl.gz`))
        .toString()
        .split('\n')
        .filter(Boolean)
        .map((line) => [/"id":\s*"([^"]+)"/u.exec(line)?.[1] ?? '', line]),
    );
    const one = JSON.parse(scale.get(file.slice('scale/'.length)) ?? 'null') as Scale | null;
    if (!one) throw new Error(`No scale text ${file}`);
    const parts = [
      one.title,
      one.summary,
      ...(one.body ?? []),
      one.markdown,
      ...(one.captions ?? []),
    ];
    return trimmed(parts.filter(Boolean).join('\n'));
  }
  const bytes = readFileSync(SHARED + file);
  if (file.endsWith('.txt')) return trimmed(bytes.toString('utf8'));
  const { blocks } = await readSource(new Uint8Array(bytes));
  return blocks.map(blockText).filter(Boolean);
}

interface Scale {
  title?: string | null;
  summary?: string | null;
  body?: string[];
  markdown?: string | null;
  captions?: string[];
}
