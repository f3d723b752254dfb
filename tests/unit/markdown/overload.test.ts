import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MAX_DEPTH, MAX_TAGS, overloadOf } from '#markdown/overload.ts';
import { checkBody } from '#markdown/check-body.ts';

test('what documents are made of is no overload', () => {
  for (const body of [
    '',
    '> > > a',
    '- - 1. a',
    `${'> '.repeat(MAX_DEPTH)}a`,
    '<Sic correct="a">b</Sic> '.repeat(MAX_TAGS / 2),
    '-'.repeat(500),
    '1.2.3.4.'.repeat(50),
  ])
    assert.equal(overloadOf(body), null, body.slice(0, 20));
});

test('quotations and lists in each other on one line are too much, with the line', () => {
  assert.deepEqual(overloadOf(`a\n\n${'>'.repeat(MAX_DEPTH + 1)}`), { why: 'depth', line: 3 });
  assert.deepEqual(overloadOf('- 1. '.repeat(MAX_DEPTH)), { why: 'depth', line: 1 });
});

test('it is found wherever one expression over the whole text finds it', () => {
  const level = String.raw`(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))`;
  const whole = new RegExp(`^${level}{${String(MAX_DEPTH + 1)},}`, 'mu');
  const unit = fc.constantFrom('>', '> ', '- ', '1. ', '\t* ', '\n', 'a', '-');
  const line = fc
    .tuple(unit, fc.integer({ min: 1, max: MAX_DEPTH + 4 }))
    .map(([sign, count]) => sign.repeat(count));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const body = lines.join('');
      const at = body.search(whole);
      const expected = at < 0 ? null : { why: 'depth', line: body.slice(0, at).split('\n').length };
      assert.deepEqual(overloadOf(body), expected);
    }),
    { numRuns: 1_000 },
  );
});

test('tags by the ten thousand are too many, with the line of the first too many', () => {
  const body = '<Sic correct="a">b</Sic>\n'.repeat(MAX_TAGS);
  assert.deepEqual(overloadOf(body), { why: 'tags', line: MAX_TAGS / 2 + 1 });
});

test('entities by the ten thousand are too many', () => {
  assert.equal(overloadOf('&amp;'.repeat(MAX_TAGS)), null);
  assert.equal(overloadOf('&#x20;'.repeat(MAX_TAGS + 1))?.why, 'entities');
});

test('a megabyte of anything is read or refused in a moment', () => {
  const units = [
    '>',
    '- ',
    '<Sic correct="a">b</Sic> ',
    '<Callout>',
    '{a} ',
    '[',
    '`',
    '*a ',
    '1.',
    '<',
    '&amp;',
    '|',
  ];
  for (const unit of units) {
    const began = process.cpuUsage();
    checkBody(unit.repeat(1_000_000 / unit.length), 1, [], 'document');
    assert.ok(process.cpuUsage(began).user < 5_000_000, unit);
  }
});
