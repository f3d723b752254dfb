import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { bareName } from '#places/compile/same-name.ts';
import { readTitle } from '#places/compile/read-title.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { knownUnit } from '#places/known-unit.ts';
import { parentOn } from '#places/parent-on.ts';
import { styleOn } from '#places/style-on.ts';
import { standsOn } from '#places/unit-exists-on.ts';
import type { UnitLevel } from '#places/unit-kinds.ts';

const FOLDER = new URL('../../../shared/gazetteer/', import.meta.url);
const skip = existsSync(FOLDER) ? false : 'no ../shared/gazetteer beside the project';
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

interface Entry {
  code: string;
  fullName: string;
  province?: string;
  district?: string;
}
type Lists = Record<'provinces' | 'districts' | 'wards', Entry[]>;

/** Entries whose code, kind, name and parent are ours on the day; prints the count and the first others. */
function agreeing(
  t: TestContext,
  what: string,
  list: Entry[],
  level: UnitLevel,
  day: string,
): number {
  const standing = gazetteer().units.filter((unit) => unit.level === level && standsOn(unit, day));
  const byCode = Map.groupBy(standing, ({ code }) => code);
  const others = list.filter((entry) => {
    const { kind, name } = readTitle(entry.fullName, level);
    const parent = entry.district ?? entry.province;
    return !byCode.get(entry.code)?.some((unit) => {
      const style = styleOn(unit.key, day);
      if (parent !== undefined && parentOn(unit.key, day)?.code !== parent) return false;
      return style.kind === kind && bareName(style.name) === bareName(name);
    });
  });
  const agree = list.length - others.length;
  t.diagnostic(
    `${what} on ${day}: ${String(agree)} of ${String(list.length)} agree, ours ${String(standing.length)}`,
  );
  if (others.length > 0)
    t.diagnostic(
      `  not: ${others
        .slice(0, 6)
        .map(({ code, fullName }) => `${code} ${fullName}`)
        .join('; ')}`,
    );
  return agree;
}

test('provinces and districts agree entirely before the reform', { skip }, (t) => {
  for (const [name, day, districts] of [
    ['units-63-2021-11.json', '2021-11-01', 705],
    ['units-63-2025-03.json', '2025-03-01', 696],
  ] as const) {
    const lists = JSON.parse(read(name)) as Lists;
    assert.equal(agreeing(t, 'provinces', lists.provinces, 'province', day), 63);
    assert.equal(agreeing(t, 'districts', lists.districts, 'district', day), districts);
    const standing = gazetteer().units.filter(
      (unit) => unit.level === 'district' && standsOn(unit, day),
    );
    assert.equal(standing.length, districts, 'and there are no others');
  }
});

test('communes before the reform agree but for a few', { skip }, (t) => {
  const { wards } = JSON.parse(read('units-63-2025-03.json')) as Lists;
  assert.ok(agreeing(t, 'communes', wards, 'commune', '2025-06-30') >= 10_030);
  const older = JSON.parse(read('units-63-2021-11.json')) as Lists;
  assert.ok(agreeing(t, 'communes', older.wards, 'commune', '2021-11-01') >= 10_581);
});

test('provinces and communes of today agree', { skip }, (t) => {
  const now = JSON.parse(read('units-current-34.json')) as Lists;
  assert.equal(agreeing(t, 'provinces', now.provinces, 'province', '2026-04-30'), 34);
  assert.ok(agreeing(t, 'communes', now.wards, 'commune', '2026-04-30') >= 3320);
});

test('every old province went where the table says', { skip }, (t) => {
  const rows = csv('province-mapping.csv');
  const right = rows.filter(([code = '', , , oldCode = '']) => {
    const old = gazetteer().units.find(
      (unit) => unit.level === 'province' && unit.code === oldCode && unit.validFrom === null,
    );
    const next = old?.successors[0];
    return (next ? knownUnit(next.key) : old)?.code === code;
  });
  t.diagnostic(`old provinces: ${String(right.length)} of ${String(rows.length)} agree`);
  assert.equal(right.length, 63);
});

test('pairs of old and new communes agree as far as the package goes', { skip }, (t) => {
  const ours = ourPairs();
  const rows = csv('commune-mapping-2025-07-01.csv');
  const counts = { pairs: 0, parts: 0, missingParts: 0 };
  const wrong = new Set(ours.keys());
  const missing: string[] = [];
  for (const [
    newCode = '',
    newName = '',
    ,
    ,
    district = '',
    ,
    code = '',
    name = '',
    note = '',
  ] of rows.map((row) => row.slice(2))) {
    const pair = `${code || district} ${newCode}`;
    const part = /một phần|phần còn lại/iu.test(note) ? 'part' : 'whole';
    const found = ours.get(pair);
    wrong.delete(pair);
    if (found) counts.pairs += 1;
    if (found === part) counts.parts += 1;
    if (!found && part === 'part') counts.missingParts += 1;
    if (!found && part === 'whole') missing.push(`${pair} ${name} → ${newName}`);
  }
  t.diagnostic(
    `pairs: ${String(counts.pairs)} of ${String(rows.length)} agree, ${String(counts.parts)} of them in whole or part too`,
  );
  t.diagnostic(
    `pairs missing: ${String(counts.missingParts)} parts, ${String(missing.length)} others: ${missing.join('; ')}`,
  );
  t.diagnostic(`pairs that the table lacks: ${[...wrong].join('; ')}`);
  assert.ok(counts.pairs >= 10_075);
  // three rows of the table have a code that its own list of units gives to another commune
  assert.ok(missing.length <= 3 && wrong.size <= 3);
});

/** `old code, new code` → whole or part, for all that changed hands or went on on 1 July 2025. */
function ourPairs(): Map<string, 'whole' | 'part'> {
  const pairs = new Map<string, 'whole' | 'part'>();
  for (const unit of gazetteer().units) {
    if (unit.level !== 'commune' && unit.level !== 'district') continue;
    for (const { key, part } of unit.validUntil === '2025-06-30' ? unit.successors : []) {
      const newer = knownUnit(key);
      if (newer.level === 'commune') pairs.set(`${unit.code} ${newer.code}`, part);
    }
    const wentOn = unit.parents.some(({ from }) => from === '2025-07-01');
    if (wentOn) pairs.set(`${unit.code} ${unit.code}`, 'whole');
  }
  return pairs;
}

/** Rows without the head; fields may be quoted. */
function csv(name: string): string[][] {
  return read(name)
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu), ([, quoted, plain]) => {
        return quoted ?? plain ?? '';
      }),
    );
}
