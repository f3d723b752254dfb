import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readFile } from '#documents/read-file.ts';
import { fieldPassages } from '#gate/field-passages.ts';
import { lintFile } from '#lint/lint-file.ts';
import type { LintExample } from '#lint/rule.ts';
import { IMAGE_RULES, RULES } from '#lint/rules.ts';
import { checkBody } from '#markdown/check-body.ts';
import { exampleDocument, exampleFile } from './example-document.ts';

interface Labelled extends LintExample {
  name: string;
  nfd?: boolean;
  /** Rules that may speak too. */
  also?: string[];
  rules: string[];
}

/** Of each rule at least so much: with eight texts a rule, one that is missed and one that is wrongly spoken of are seen. */
const FLOOR = { precision: 0.95, recall: 0.85 };
/** So many texts of which it must speak, and so many that tempt it. */
const ENOUGH = 8;

type Text = string | Omit<Labelled, 'name' | 'rules'>;
const read = <T>(name: string): T =>
  parse(readFileSync(`tests/fixtures/lint/${name}`, 'utf8')) as T;
type ByRule = Record<string, Record<'says' | 'silent', Text[]>>;
const byRule = Object.entries(read<ByRule>('by-rule.yaml'));
const texts: Labelled[] = [
  ...read<Labelled[]>('labelled.yaml'),
  ...[...byRule, ...Object.entries(read<ByRule>('unseen.yaml'))].flatMap(
    ([rule, { says, silent }]) => [
      ...says.map((text, at) => labelled(text, `${rule}, says ${at + 1}`, [rule])),
      ...silent.map((text, at) => labelled(text, `${rule}, silent ${at + 1}`, [])),
    ],
  ),
];

function labelled(text: Text, name: string, rules: string[]): Labelled {
  return { ...(typeof text === 'string' ? { body: text } : text), name, rules };
}

/** Names of the rules, the gate's and ours, that speak of a text. */
function rulesOf(text: Labelled): Set<string> {
  const body = text.nfd ? text.body?.normalize('NFD') : text.body;
  const example: LintExample = body === undefined ? text : { ...text, body };
  const document = exampleDocument(example);
  const parts = readFile(new TextEncoder().encode(exampleFile(example)), document.file);
  assert.ok(parts.yaml);
  const fields = fieldPassages(parts.yaml.data, parts.yaml.placeOf);
  const { findings } = checkBody(parts.body, parts.bodyLine, fields, 'document');
  return new Set([...findings, ...lintFile(document, findings, true)].map(({ rule }) => rule));
}

test('on the labelled texts every rule finds what it should and little else', (context) => {
  const count = new Map<string, { right: number; wrong: number; missed: number }>();
  const of = (rule: string) => {
    const known = count.get(rule) ?? { right: 0, wrong: 0, missed: 0 };
    count.set(rule, known);
    return known;
  };
  for (const text of texts) {
    const found = rulesOf(text);
    for (const rule of found) {
      if (text.rules.includes(rule)) of(rule).right += 1;
      else if (!text.also?.includes(rule)) {
        of(rule).wrong += 1;
        context.diagnostic(`${rule} speaks of “${text.name}”`);
      }
    }
    for (const rule of text.rules)
      if (!found.has(rule)) {
        of(rule).missed += 1;
        context.diagnostic(`${rule} is silent of “${text.name}”`);
      }
  }
  context.diagnostic(
    `${texts.length} texts, ${texts.filter(({ rules }) => rules.length === 0).length} of them sound`,
  );
  for (const [rule, { right, wrong, missed }] of [...count].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const precision = right / (right + wrong || 1);
    const recall = right / (right + missed || 1);
    context.diagnostic(
      `${rule}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} (${right + missed} texts)`,
    );
    assert.ok(precision >= FLOOR.precision, `${rule}: precision ${precision}`);
    assert.ok(recall >= FLOOR.recall, `${rule}: recall ${recall}`);
  }
});

test('each rule has enough texts to be judged by', () => {
  for (const [rule, { silent }] of byRule) {
    const says = texts.filter(({ rules }) => rules.includes(rule)).length;
    assert.ok(says >= ENOUGH && silent.length >= ENOUGH, `${rule}: ${says}, ${silent.length}`);
  }
  const asked = new Set(byRule.map(([rule]) => rule));
  for (const { key } of RULES) assert.ok(asked.has(key), key);
});

test('every rule of the folder is asked, once, under the name of its file', () => {
  const files = readdirSync('src/lint/rules').map((name) => name.replace(/\.ts$/u, ''));
  assert.deepEqual([...RULES, ...IMAGE_RULES].map(({ key }) => key).sort(), files.sort());
});
