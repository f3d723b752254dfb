import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { comparedPassages, type ReadPassage } from '#documents/follow-through/compared-passages.ts';
import { LEAST } from '#documents/follow-through/propose.ts';
import { scorePair } from '#documents/follow-through/score-pair.ts';
import { wordWeights } from '#documents/follow-through/word-weights.ts';
import { loadReference } from '#documents/reference.ts';
import { readBody } from '#markdown/body.ts';
import { ingest } from '#markdown/ingest.ts';
import { typedBody } from '#markdown/typed-body.ts';
import { sentences } from '#vietnamese/sentences.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { SEEDS, skipWithoutSeeds } from './seeds.ts';

/** What was labelled by hand of one paper that sets tasks and one that reports. */
interface Labelled {
  part: 'tune' | 'held';
  task: string;
  report: string;
  pairs: [task: string, passage: string][];
  maybe?: [task: string, passage: string][];
}

/** How many pairs are proposed, how many should be, how many are both. */
interface Counts {
  proposed: number;
  wanted: number;
  right: number;
}

const reference = loadReference('content');
const read = comparedPassages(reference);

/** Compares all pairs; those that are labelled `maybe` count neither way. */
function count(
  tasks: readonly ReadPassage[],
  passages: readonly ReadPassage[],
  { pairs, maybe = [] }: Pick<Labelled, 'pairs' | 'maybe'>,
): Counts {
  const weigh = wordWeights([...new Set([...tasks, ...passages])].map((one) => one.compared()));
  const wanted = new Set(pairs.map((pair) => pair.join(' ')));
  const ignored = new Set(maybe.map((pair) => pair.join(' ')));
  const proposed = tasks.flatMap((task) =>
    passages
      .filter((one) => scorePair(task.compared(), one.compared(), weigh).score >= LEAST)
      .map((one) => `${task.anchor} ${one.anchor}`)
      .filter((pair) => !ignored.has(pair)),
  );
  const right = proposed.filter((pair) => wanted.has(pair)).length;
  return { proposed: proposed.length, wanted: wanted.size, right };
}

const sum = (all: readonly Counts[]): Counts => ({
  proposed: all.reduce((total, { proposed }) => total + proposed, 0),
  wanted: all.reduce((total, { wanted }) => total + wanted, 0),
  right: all.reduce((total, { right }) => total + right, 0),
});

const say = (name: string, { proposed, wanted, right }: Counts): string =>
  `${name}: precision ${(right / proposed).toFixed(3)}, recall ${(right / wanted).toFixed(3)} (${String(wanted)} pairs)`;

const cacheDir = temporaryFolder();
const { documents } = await ingest({
  contentDir: 'content',
  cacheDir,
  base: '/',
  today: '2026-11-22',
  workers: 0,
});
const labels = parse(
  readFileSync('tests/fixtures/follow-through/labels.yaml', 'utf8'),
) as Labelled[];

/** Typed passages of a document, read once: a pair of papers may be one paper. */
const bodies = new Map(
  documents.map((document) => [
    document.id,
    read(document, typedBody(readBody(cacheDir, document.digest))).typed,
  ]),
);
const passagesOf = (id: string): ReadPassage[] => bodies.get(id) ?? [];

const LEAST_WANTED = { tune: [0.88, 0.75], held: [0.72, 0.65] } as const;
for (const part of ['tune', 'held'] as const)
  test(`the proposals of labelled papers, ${part}`, (t) => {
    const counts = sum(
      labels
        .filter((one) => one.part === part)
        .map((one) => {
          const tasks = passagesOf(one.task).filter(({ kind }) => kind === 'task');
          const told = passagesOf(one.report).filter(({ kind }) => kind !== 'task');
          const known = new Set([...tasks, ...told].map(({ anchor }) => anchor));
          for (const anchor of [...one.pairs, ...(one.maybe ?? [])].flat())
            assert.ok(known.has(anchor), `${one.task} ${one.report} ${anchor}`);
          return count(tasks, told, one);
        }),
    );
    t.diagnostic(say(part, counts));
    const [precision, recall] = LEAST_WANTED[part];
    assert.ok(counts.right / counts.proposed >= precision, say(part, counts));
    assert.ok(counts.right / counts.wanted >= recall, say(part, counts));
  });

/** Sentences of the fifth source: tasks by paragraph and sentence, results r1 …, shortcomings s1 … */
const SOURCE: Pick<Labelled, 'pairs' | 'maybe'> = {
  pairs: [
    ['1.3', 'r8'],
    ['1.4', 'r4'],
    ['2.1', 'r3'],
    ['2.1', 's5'],
    ['2.2', 's6'],
    ['3.2', 'r2'],
    ['3.2', 's4'],
    ['3.3', 'r2'],
    ['3.4', 'r6'],
    ['3.5', 'r2'],
    ['3.6', 'r2'],
    ['4.1', 's7'],
    ['5.4', 'r7'],
    ['5.4', 's3'],
    ['5.6', 'r7'],
    ['5.6', 's3'],
    ['6.1', 'r6'],
    ['6.4', 'r9'],
  ],
  maybe: [
    ['1.5', 'r4'],
    ['2.1', 's6'],
    ['2.3', 's5'],
    ['4.1', 'r8'],
    ['5.5', 'r7'],
    ['5.6', 's2'],
    ['6.1', 's2'],
    ['6.2', 's7'],
    ['6.5', 'r8'],
    ['3.5', 'r5'],
    ['1.1', 'r8'],
  ],
};

/** Topics as the editor of `content/` gave them to the same matter: of tasks by paragraph, of the others in order. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  task: 'khu-vuc-phong-thu tuyen-quan dan-quan-tu-ve pho-bien-phap-luat cong-tac-dang hau-phuong-quan-doi hau-can-ky-thuat'.split(
    ' ',
  ),
  r: 'lanh-dao-chi-dao san-sang-chien-dau tuyen-quan khu-vuc-phong-thu san-sang-chien-dau giao-duc-qpan dan-van khu-vuc-phong-thu cong-tac-dang'.split(
    ' ',
  ),
  s: 'lanh-dao-chi-dao lanh-dao-chi-dao phoi-hop-cong-an huan-luyen tuyen-quan tuyen-quan pho-bien-phap-luat'.split(
    ' ',
  ),
};
const topicOf = (anchor: string): string => {
  const [, letter = '', number = ''] = /^([rs]?)(\d+)/u.exec(anchor) ?? [];
  return TOPICS[letter || 'task']?.[Number(number) - 1] ?? '';
};

test('the proposals of a source as it was signed', { skip: skipWithoutSeeds }, (t) => {
  const text = readFileSync(`${SEEDS}004_8dfa57f6b026e495.txt`, 'utf8').normalize('NFC');
  const lines = text.replaceAll('*', '').split('\n');
  const passages = (line: string, kind: ReadPassage['kind'], name: (at: number) => string) =>
    sentences(line).map(({ text: words }, at) => ({
      anchor: name(at + 1),
      number: '',
      text: words,
      kind,
    }));
  const all = lines.flatMap((line) => {
    const [, number] = /^(\d)\. /u.exec(line) ?? [];
    if (number !== undefined)
      return passages(line.slice(3), 'task', (at) => `${number}.${String(at)}`);
    if (line.startsWith('Năm 2024,')) return passages(line, 'result', (at) => `r${String(at)}`);
    if (line.startsWith('Tuy nhiên,'))
      return passages(line, 'shortcoming', (at) => `s${String(at)}`);
    return [];
  });
  const [first] = documents;
  assert.ok(first);
  const typed = all.flatMap(({ kind, ...block }) => {
    if (kind === 'mention') return [];
    const none = { id: 'source', facts: { ...first.facts, citations: [], measures: [] } };
    return read(none, {
      passages: [{ kind, topic: topicOf(block.anchor), year: 2025, blocks: [block] }],
      rest: [],
    }).typed;
  });
  const counts = count(
    typed.filter(({ kind }) => kind === 'task'),
    typed.filter(({ kind }) => kind !== 'task'),
    SOURCE,
  );
  t.diagnostic(say('source', counts));
  assert.ok(counts.right / counts.proposed >= 0.8, say('source', counts));
  assert.ok(counts.right / counts.wanted >= 0.45, say('source', counts));
});
