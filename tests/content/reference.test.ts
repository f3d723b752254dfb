import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { unit } from '#places/unit.ts';
import { isPrintable } from '#schema/confidence.ts';
import { parseNumber } from '#schema/document-number.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import { PUBLICATION_DEFAULTS } from '#schema/plan-type.ts';
import { fold } from '#vietnamese/fold.ts';
import { placeTones } from '#vietnamese/place-tones.ts';
import { slug } from '#vietnamese/slug.ts';
import { SOURCE_CITATIONS } from './source-citations.ts';

const content = process.env['LUU_CONTENT'] ?? 'content';
const reference = loadReference(content);
const { issuers, docTypes, planTypes, topics, abbreviations, laws, compounds, known } = reference;
const all = <T>(map: ReadonlyMap<string, T>) => [...map.values()];

test('the lists have no faults', () => {
  assert.deepEqual(reference.problems, []);
});

test('names are in NFC and in the house form of tones', () => {
  const names = [
    ...all(issuers).flatMap(({ name, shortName }) => [name, shortName]),
    ...[docTypes, planTypes, topics, laws].flatMap((list) =>
      all<{ name: string }>(list).map(({ name }) => name),
    ),
    ...all(abbreviations).flatMap(({ expansions }) => expansions),
    ...compounds,
  ];
  assert.deepEqual(
    names.filter((name) => placeTones(name) !== name || /\s\s|^\s|\s$/.test(name)),
    [],
  );
});

test('no two entries of a list print the same name', () => {
  for (const list of [docTypes, planTypes, topics, laws]) {
    const names = all<{ name: string }>(list).map(({ name }) => fold(name));
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  }
});

test('bodies of districts ended with the districts', () => {
  for (const issuer of issuers.values()) {
    assert.equal(issuer.until, issuer.level === 'district' ? '2025-06-30' : undefined, issuer.key);
    for (const next of issuer.successors) assert.equal(issuers.get(next)?.until, undefined, next);
  }
});

test('names of local bodies name their unit, those of central ones none', () => {
  for (const { key, name, level } of issuers.values()) {
    const local = ['province', 'district', 'commune'].includes(level) && !key.startsWith('btl-');
    const named = /\{(?:unit|name)\}/.test(name);
    if (level !== 'any') assert.equal(named, local, key);
  }
});

test('the key of a law is the slug of its number, with its place where the number is of a place', () => {
  for (const { key, number, issuerLocality } of laws.values()) {
    if (number === null) continue;
    assert.ok(parseNumber(number), number);
    const own = slug(number);
    assert.ok(issuerLocality ? key.startsWith(`${own}-`) : key === own, `${key}: ${number}`);
  }
});

test('laws of a place name a unit that the gazetteer has', () => {
  for (const { key, issuerLocality } of laws.values()) {
    if (issuerLocality) assert.ok(unit(issuerLocality), `${key}: ${issuerLocality}`);
  }
});

test('an alias means one law', () => {
  const seen = new Map<string, string>();
  for (const { key, aliases } of laws.values()) {
    for (const alias of aliases) {
      assert.equal(seen.get(fold(alias)), undefined, `${alias}: ${key}`);
      seen.set(fold(alias), key);
    }
  }
});

test('what happened to a law happened after it was issued, on the day its cause was issued, in order', () => {
  for (const { key, issued, history } of laws.values()) {
    let last = issued ? edtfBounds(issued).earliest : '0000';
    for (const event of history) {
      assert.ok(edtfBounds(event.date).latest >= last, `${key}: ${event.by}`);
      assert.equal(event.date, laws.get(event.by)?.issued, `${key}: ${event.by}`);
      last = edtfBounds(event.date).earliest;
    }
  }
});

test('nothing unverified is written as a number, a day or an event of a law', () => {
  for (const { key, confidence, history, source } of laws.values()) {
    assert.ok(isPrintable(confidence), key);
    assert.ok(
      history.every((event) => isPrintable(event.confidence) && event.source),
      key,
    );
    if (confidence === 'seed') assert.ok(source, key);
  }
  const numbers = all(laws).map(({ number }) => number);
  for (const unverified of ['44-NQ/TW', '1371/QĐ-TTg', '03/2019/NĐ-CP']) {
    assert.ok(!numbers.includes(unverified), unverified);
  }
});

test('everything the five sample documents cite is in the list', () => {
  for (const key of SOURCE_CITATIONS.flatMap(({ cited }) => cited)) {
    assert.ok(laws.has(key), key);
  }
});

test('abbreviations of one form have one entry, and those of several meanings say so', () => {
  const forms = all(abbreviations).flatMap(({ abbr, variants }) => [abbr, ...variants]);
  const own = new Set(abbreviations.keys());
  assert.equal(own.size, 144);
  assert.ok(forms.every((form) => form === form.normalize('NFC')));
  for (const { abbr, expansions, ambiguous } of abbreviations.values()) {
    if (expansions.length > 1) assert.ok(ambiguous, abbr);
  }
});

test('compounds have two syllables or more and stand once', () => {
  assert.deepEqual(
    compounds.filter((compound) => !compound.includes(' ')),
    [],
  );
  assert.equal(new Set(compounds.map((compound) => compound.toLowerCase())).size, compounds.length);
});

test('the keys a document may name are those of the lists', () => {
  assert.deepEqual([...known.docTypes.keys()], [...docTypes.keys()]);
});

const shared = '../shared/data';
const skip = existsSync(shared) ? false : `${shared} is not here`;
const read = (name: string): unknown => JSON.parse(readFileSync(`${shared}/${name}.json`, 'utf8'));

test('bodies, types, plans and abbreviations agree with the shared lists', { skip }, (t) => {
  const bodies = (
    read('issuers') as {
      issuers: {
        id: string;
        symbol: string;
        confidence: string;
        validTo?: string;
        branch: string;
      }[];
    }
  ).issuers;
  const own = all(issuers).filter(({ key }) => bodies.some(({ id }) => id === key));
  assert.equal(own.length, bodies.length);
  for (const body of bodies) {
    const issuer = issuers.get(body.id);
    assert.equal(issuer?.until, body.validTo, body.id);
    assert.equal(issuer?.branch, body.branch, body.id);
    if (issuer?.symbol) assert.ok(body.symbol.includes(issuer.symbol), body.id);
    if (/symbol (?:is )?unverified|symbol weak/.test(body.confidence))
      assert.equal(issuer?.symbol, null, body.id);
    assert.equal(
      issuer?.confidence === 'unverified',
      body.confidence.startsWith('unverified'),
      body.id,
    );
  }
  const types = Object.values(read('doc-types') as object)
    .filter(Array.isArray)
    .flat() as { key?: string }[];
  const keys = new Set(types.flatMap(({ key }) => key ?? []));
  assert.deepEqual(
    [...keys].filter((key) => !docTypes.has(key)),
    [],
  );
  const plans = (read('plan-types') as { plans: { id: string; publicationDefault: string }[] })
    .plans;
  assert.deepEqual(
    all(planTypes).map(({ key, publicationDefault }) => [key, publicationDefault]),
    plans.map(({ id, publicationDefault }) => [id, publicationDefault]),
  );
  assert.ok(
    plans.every(({ publicationDefault }) =>
      (PUBLICATION_DEFAULTS as readonly string[]).includes(publicationDefault),
    ),
  );
  const short = (read('abbreviations') as { abbreviations: { abbr: string; evidence: string }[] })
    .abbreviations;
  for (const { abbr, evidence } of short) {
    const expected = evidence === 'general-knowledge' ? 'unverified' : evidence;
    assert.equal(abbreviations.get(abbr)?.confidence, expected, abbr);
  }
  t.diagnostic(
    `${bodies.length} bodies, ${keys.size} types, ${plans.length} plan types, ${short.length} abbreviations agree`,
  );
});
