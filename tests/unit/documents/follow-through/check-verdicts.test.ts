import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkVerdicts } from '#documents/follow-through/check-verdicts.ts';
import { followVerdictSchema } from '#schema/follow-through.ts';
import { parseYaml } from '#schema/parse-yaml.ts';

const known = {
  ids: new Set(['ct-2024', 'bc-2024', 'nhap']),
  anchorsOf: (id: string) => (id === 'nhap' ? null : ['muc-1-1', 'muc-1-2', 'ket-qua-1']),
};
const entry = (task: string, evidence: string, verdict: string) =>
  `- {task: ${task}, evidence: ${evidence}, verdict: ${verdict}, by: kho-thu, date: 2026-02-01}\n`;

function told(yaml: string): string[] {
  const source = parseYaml(yaml, 'follow-through.yaml');
  const list = (source.data as unknown[]).map((item, index) => ({
    ...followVerdictSchema.parse(item),
    index,
  }));
  return checkVerdicts(list, source, known).map(
    ({ line, rule, message, remedy }) => `${String(line)} ${rule}: ${message} ${remedy}`,
  );
}

const GOOD = entry('ct-2024#muc-1-1', 'bc-2024#ket-qua-1', 'xac-nhan');
const cases: readonly (readonly [what: string, yaml: string, want: RegExp[]])[] = [
  ['sound entries', GOOD + entry('ct-2024#muc-1-2', 'none', 'xac-nhan'), []],
  [
    'an unknown document, with the nearest',
    entry('ct-2025#muc-1-1', 'none', 'xac-nhan'),
    [/^1 follow-through-unknown-document: .*“ct-2025”.*Có lẽ là “ct-2024”/u],
  ],
  [
    'an unknown passage, with the nearest',
    entry('ct-2024#muc-1-1', 'bc-2024#ket-qua-9', 'bac-bo'),
    [/^1 follow-through-unknown-passage: .*ket-qua-9.*Có lẽ là “ket-qua-1”/u],
  ],
  ['a document that is not public is asked no more', entry('nhap#muc-9-9', 'none', 'xac-nhan'), []],
  ['the same twice', GOOD + GOOD, [/^2 follow-through-contradiction: .*dòng 1 nói cùng một điều/u]],
  [
    'the opposite',
    GOOD + entry('ct-2024#muc-1-1', 'bc-2024#ket-qua-1', 'bac-bo'),
    [/^2 .*nói ngược nhau/u],
  ],
  [
    'nothing and something',
    entry('ct-2024#muc-1-1', 'none', 'xac-nhan') + GOOD,
    [/^2 .*không nhắc tới, và có dẫn chứng/u],
  ],
  [
    'nothing and a refusal go together',
    entry('ct-2024#muc-1-1', 'none', 'xac-nhan') +
      entry('ct-2024#muc-1-1', 'bc-2024#ket-qua-1', 'bac-bo'),
    [],
  ],
  ['a refusal of nothing', entry('ct-2024#muc-1-1', 'none', 'bac-bo'), [/follow-through-empty/u]],
];
for (const [what, yaml, want] of cases)
  test(`verdicts: ${what}`, () => {
    const found = told(yaml);
    assert.equal(found.length, want.length, found.join('\n'));
    want.forEach((pattern, at) => assert.match(found[at] ?? '', pattern));
  });
