import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { citationNames } from '#citations/names.ts';
import { recognise } from '#citations/recognise.ts';
import { resolve } from '#citations/resolve.ts';
import { citationTable, lawNames } from '#citations/table.ts';
import { loadReference } from '#documents/reference.ts';
import { ancestors } from '#places/ancestors.ts';
import { SEEDS, skipWithoutSeeds } from './seeds.ts';
import { SOURCE_CITATIONS } from './source-citations.ts';

const { laws } = loadReference('content');
const names = citationNames(lawNames(laws.values()));
const table = citationTable(laws.values(), []);

test(
  'all that the five source texts cite is found and understood, and nothing else',
  { skip: skipWithoutSeeds },
  (t) => {
    let [right, expected, given] = [0, 0, 0];
    readdirSync(SEEDS)
      .sort()
      .forEach((file, at) => {
        const source = SOURCE_CITATIONS[at];
        assert.ok(source, file);
        const { unit, date, year, cited } = source;
        const above = unit === 'viet-nam' ? [] : ancestors(unit, date).map(({ key }) => key);
        const context = { id: null, units: [unit, ...above], date, year };
        const text = readFileSync(SEEDS + file, 'utf8').normalize('NFC');
        const found = recognise(text, names)
          .filter(({ isSelf }) => !isSelf)
          .map((span) => resolve(span, context, table)?.key ?? '?');
        expected += cited.length;
        given += found.length;
        right += found.filter((key, place) => key === cited[place]).length;
        assert.deepEqual(found, cited, file);
      });
    t.diagnostic(`precision ${right}/${given}, recall ${right}/${expected}`);
  },
);

test('every law of the list is found by its own names and numbers', () => {
  for (const law of laws.values()) {
    const units = [law.issuerLocality ?? 'viet-nam', 'viet-nam'];
    const context = { id: null, units, date: '2026-11-21', year: 2026 };
    for (const name of [law.name, ...law.aliases, ...(law.number === null ? [] : [law.number])]) {
      const keys = recognise(`theo ${name} của`, names).map(
        (span) => resolve(span, context, table)?.key,
      );
      assert.ok(keys.includes(law.key), `${name} → ${keys.join(' ')}`);
    }
  }
});
