import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReference, type LinkedLists } from '#documents/check-reference.ts';
import type { ReferenceList } from '#documents/reference-list.ts';
import { docTypeSchema } from '#schema/doc-type.ts';
import { issuerSchema } from '#schema/issuer.ts';
import { lawSchema } from '#schema/law.ts';
import { parseYaml } from '#schema/parse-yaml.ts';
import { planTypeSchema } from '#schema/plan-type.ts';
import type { z } from 'zod';

function list<S extends z.ZodType<{ key: string }>>(
  schema: S,
  yaml: string,
): ReferenceList<z.output<S>> {
  const source = parseYaml(yaml, 'list.yaml');
  const items = (source.data as unknown[]).map((item) => schema.parse(item));
  const entries = new Map(items.map((item) => [item.key, item]));
  return { entries, known: entries, problems: [], source };
}

const issuers = (successor: string) =>
  list(
    issuerSchema,
    `- { key: ubnd-xa, name: a, shortName: a, branch: state, level: commune, symbol: null, confidence: verified }
- key: ubnd-huyen
  name: a
  shortName: a
  branch: state
  level: district
  symbol: null
  successors: [ubnd-xa, ${successor}]
  confidence: verified`,
  );
const lists = (change: Partial<LinkedLists> = {}): LinkedLists => ({
  issuers: issuers('ubnd-xa'),
  docTypes: list(
    docTypeSchema,
    '- { key: luat, name: a, publishable: released, forms: [{ system: party, symbol: null, confidence: seed }], confidence: seed }',
  ),
  planTypes: list(
    planTypeSchema,
    '- { key: p, name: a, publicationDefault: gate, runs: a, usualDocTypes: [luat], confidence: seed }',
  ),
  laws: list(
    lawSchema,
    '- { key: l, number: null, docType: luat, issuer: ubnd-xa, name: a, confidence: seed }',
  ),
  ...change,
});

test('lists that agree have no problems', () => {
  assert.deepEqual(checkReference(lists()), []);
});

test('a successor that no list has is told with its place and the nearest', () => {
  const [problem, ...more] = checkReference(lists({ issuers: issuers('ubnd-xaa') }));
  assert.deepEqual(more, []);
  assert.deepEqual([problem?.line, problem?.column, problem?.field], [8, 25, '[1].successors[1]']);
  assert.equal(problem?.remedy, 'Có lẽ là “ubnd-xa”.');
});

test('types, issuers and events of laws and plans are checked', () => {
  const found = checkReference(
    lists({
      planTypes: list(
        planTypeSchema,
        '- { key: p, name: a, publicationDefault: gate, runs: a, usualDocTypes: [x], confidence: seed }',
      ),
      laws: list(
        lawSchema,
        '- { key: l, number: null, docType: x, issuer: y, name: a, confidence: seed, history: [{ date: 2020, event: sua-doi, by: z, confidence: seed }] }',
      ),
    }),
  );
  assert.deepEqual(
    found.map(({ field }) => field),
    ['[0].usualDocTypes[0]', '[0].docType', '[0].issuer', '[0].history[0].by'],
  );
});

test('a list that could not be read is neither accused nor accuses', () => {
  const broken = {
    entries: new Map(),
    known: { has: () => true, keys: () => [] },
    problems: [],
    source: null,
  };
  assert.deepEqual(checkReference(lists({ issuers: broken, laws: broken })), []);
});
