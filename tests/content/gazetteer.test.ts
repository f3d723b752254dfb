import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { compileGazetteer } from '#places/compile/compile-gazetteer.ts';
import { serialise } from '#places/compile/serialise.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { knownUnit } from '#places/known-unit.ts';
import { nowIn } from '#places/now-in.ts';
import { provincesOn } from '#places/provinces-on.ts';
import { standsOn } from '#places/unit-exists-on.ts';
import { localitiesSchema } from '#schema/locality.ts';
import { readPackages } from '../../scripts/gazetteer-packages.ts';

const TODAY = '2026-06-01';
const { units } = gazetteer();
const ended = units.filter(({ validUntil }) => validUntil === '2025-06-30');

const file = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the data file is what npm run gazetteer makes of packages and corrections', () => {
  const corrections = localitiesSchema.parse(parse(file('content/reference/localities.yaml')));
  const { old, current } = readPackages();
  const made = serialise(compileGazetteer(old, current, corrections));
  assert.ok(made === file('src/places/gazetteer.json'), 'run npm run gazetteer');
});

test('every parent exists and stands on a day with its child', () => {
  for (const unit of units)
    for (const { key, from, until } of unit.parents) {
      const parent = knownUnit(key);
      const first = [unit.validFrom, parent.validFrom, from].map((day) => day ?? '');
      const last = [unit.validUntil, parent.validUntil, until].map((day) => day ?? '9999');
      assert.ok(
        first.every((day) => last.every((other) => day <= other)),
        `${unit.key} in ${key}`,
      );
    }
});

test('every unit but the country has a parent one or two levels above', () => {
  const levels = ['central', 'province', 'district', 'commune'];
  for (const unit of units) {
    if (unit.level === 'central') continue;
    assert.ok(unit.parents.length > 0, unit.key);
    for (const { key } of unit.parents)
      assert.ok(levels.indexOf(knownUnit(key).level) < levels.indexOf(unit.level), unit.key);
  }
});

test('links are the same read from both sides', () => {
  for (const unit of units) {
    for (const { key, part } of unit.successors)
      assert.ok(
        knownUnit(key).predecessors.some((back) => back.key === unit.key && back.part === part),
        `${unit.key} → ${key}`,
      );
    for (const { key, part } of unit.predecessors)
      assert.ok(
        knownUnit(key).successors.some((link) => link.key === unit.key && link.part === part),
        `${key} → ${unit.key}`,
      );
  }
});

test('a unit that gives its ground to several gives parts', () => {
  for (const unit of ended)
    if (unit.successors.filter(({ key }) => knownUnit(key).validFrom === '2025-07-01').length > 1)
      assert.ok(
        unit.successors.every(({ part }) => part === 'part'),
        unit.key,
      );
});

test('nobody is their own successor, near or far', () => {
  const done = new Set<string>();
  const visit = (key: string, path: readonly string[]): void => {
    assert.ok(!path.includes(key), [...path, key].join(' → '));
    if (done.has(key)) return;
    done.add(key);
    for (const next of knownUnit(key).successors) visit(next.key, [...path, key]);
  };
  for (const { key } of units) visit(key, []);
});

test('every unit that ended on 30 June 2025 is known to lie in units of today', () => {
  for (const { key } of ended) {
    const { units: now, exact } = nowIn(key, TODAY);
    assert.ok(exact && now.length > 0, key);
    assert.ok(
      now.every(({ unit }) => standsOn(unit, TODAY)),
      key,
    );
  }
});

test('units that ended earlier lie at least in a province of today', (t) => {
  const gone = units.filter(({ goneBy, validUntil }) => {
    return goneBy !== null || (validUntil !== null && validUntil < '2025-06-30');
  });
  const open = gone.filter(({ key }) => {
    const { units: now, exact } = nowIn(key, TODAY);
    assert.ok(now.length > 0, key);
    return !exact;
  });
  t.diagnostic(
    `${String(gone.length)} units ended before 30 June 2025; of ${String(open.length)} only the province of today is known`,
  );
  assert.ok(open.length <= 147);
});

test('a unit on unchanged ground keeps its key, ground formed anew has its year', () => {
  for (const { key, code, validFrom } of units) {
    const anew = validFrom !== null && validFrom >= '2025-07-01';
    assert.equal(/-\d{4}$/u.test(key.slice(key.indexOf(`-${code}`) + code.length + 1)), anew, key);
  }
  const unchanged = provincesOn(TODAY).filter(({ validFrom }) => validFrom === null);
  assert.equal(unchanged.length, 11);
});

test('the country has 34 provinces and 3,321 communes, of which 13 are special zones', () => {
  const today = units.filter((unit) => standsOn(unit, TODAY));
  const communes = today.filter(({ level }) => level === 'commune');
  assert.equal(communes.length, 3321);
  assert.equal(communes.filter(({ kind }) => kind === 'dac-khu').length, 13);
  assert.equal(
    today.some(({ level }) => level === 'district'),
    false,
  );
});
