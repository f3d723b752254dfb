import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lexiconOf } from '#search/lexicon.ts';
import { parseQuery } from '#search/query.ts';

const lexicon = lexiconOf({
  abbreviations: [
    ['UBND', 'Ủy ban nhân dân'],
    ['TU', 'Tỉnh ủy'],
  ],
  words: ['quốc phòng', 'kinh tế', 'xã hội', 'kinh tế - xã hội', 'Hà Nam'],
  synonyms: [],
  places: ['Kim Bảng'],
});
const units = (typed: string, exact = false) =>
  parseQuery(typed, lexicon, exact).units.map(({ kind, text }) => `${kind}:${text}`);
const phrases = (typed: string) =>
  parseQuery(typed, lexicon).units.flatMap((unit) =>
    unit.phrases.map(({ terms }) => terms.map(({ forms }) => forms[0]).join(' ')),
  );

for (const [typed, expected] of [
  ['quốc phòng Hà Nam', ['word:quốc phòng', 'word:Hà Nam']],
  ['quoc phong ha nam', ['word:quoc phong', 'word:ha nam']],
  ['QUỐC PHÒNG', ['word:QUỐC PHÒNG']],
  ['kinh tế-xã hội', ['word:kinh tế xã hội']],
  ['kinh tế - xã hội', ['word:kinh tế xã hội']],
  ['UBND tỉnh', ['abbreviation:UBND', 'word:tỉnh']],
  ['ủy ban nhân dân tỉnh', ['abbreviation:ủy ban nhân dân', 'word:tỉnh']],
  ['tu vệ', ['word:tu', 'word:vệ']],
  ['168/2018/NĐ-CP', ['number:168/2018/NĐ-CP']],
  ['Số: 52-NQ/TU.', ['word:Số', 'number:52-NQ/TU']],
  ['“Ba cùng, bốn bám” 2024', ['quoted:Ba cùng bốn bám', 'word:2024']],
  ['"quốc phòng', ['word:quốc phòng']],
  ['" "', []],
  ['!!! ?', []],
  ['', []],
] as const) {
  test(`“${typed}” is read as ${expected.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(units(typed), expected);
  });
}

test('an abbreviation is also searched written out, and the other way round', () => {
  assert.deepEqual(phrases('UBND'), ['ubnd', 'ủy ban nhân dân']);
  assert.deepEqual(phrases('ủy ban nhân dân'), ['ủy ban nhân dân', 'ubnd']);
});

test('exactly what was typed is searched when asked for', () => {
  assert.deepEqual(units('UBND quốc phòng', true), ['word:UBND', 'word:quốc', 'word:phòng']);
});

test('a number is searched whole and by its parts, a date also in words', () => {
  assert.deepEqual(phrases('168/2018/NĐ-CP'), ['1682018nđcp', '168 2018 nđ cp']);
  assert.deepEqual(phrases('7-HD/BCH'), ['7hdbch', 'hd bch']);
  assert.deepEqual(phrases('27/11/2024'), ['27112024', '27 11 2024', '27 tháng 11 năm 2024']);
});

test('the name of a place is known as one', () => {
  assert.deepEqual(units('quân sự Kim Bảng'), ['word:quân', 'word:sự', 'place:Kim Bảng']);
});

test('a way to ask counts little, word by word', () => {
  const asked = parseQuery('cho tôi xem quốc phòng thế nào', lexicon).units;
  assert.deepEqual(
    asked.filter(({ stop }) => !stop).map(({ text }) => text),
    ['quốc phòng'],
  );
});

test('a part with a hyphen before it is left out; a hyphen between blanks or before a figure is none', () => {
  const read = (typed: string) => {
    const { units: wanted, without } = parseQuery(typed, lexicon);
    return [wanted.map(({ text }) => text), without.map(({ text }) => text)];
  };
  assert.deepEqual(read('quốc phòng -diễn'), [['quốc phòng'], ['diễn']]);
  assert.deepEqual(read('quốc phòng -"diễn tập"'), [['quốc phòng'], ['diễn tập']]);
  assert.deepEqual(read('kinh tế - xã hội'), [['kinh tế xã hội'], []]);
  assert.deepEqual(read('nhiệt độ -5'), [['nhiệt', 'độ', '5'], []]);
});

test('a word is also searched by what says the same', () => {
  const known = lexiconOf({
    abbreviations: [],
    words: [],
    synonyms: [['tuyển quân', 'gọi công dân nhập ngũ']],
    places: [],
  });
  const [unit] = parseQuery('tuyen quan', known).units;
  assert.equal(unit?.kind, 'word');
  assert.deepEqual(
    unit.phrases.map(({ text, typed }) => [text, typed]),
    [
      ['tuyen quan', true],
      ['gọi công dân nhập ngũ', false],
    ],
  );
});

test('a name is also searched with a part of it written short', () => {
  const lexiconOfStaff = lexiconOf({
    abbreviations: [
      ['CHQS', 'Chỉ huy quân sự'],
      ['BCHQS', 'Ban Chỉ huy quân sự'],
    ],
    words: [],
    synonyms: [],
    places: [],
  });
  const [unit] = parseQuery('Ban Chỉ huy quân sự', lexiconOfStaff).units;
  assert.deepEqual(
    unit?.phrases.map(({ terms }) => terms.map(({ forms }) => forms[0]).join(' ')).toSorted(),
    ['ban chqs', 'ban chỉ huy quân sự', 'bchqs'],
  );
});

test('question words count little, unless there is nothing else', () => {
  const stops = (typed: string) => parseQuery(typed, lexicon).units.map(({ stop }) => stop);
  assert.deepEqual(stops('nói về quốc phòng'), [true, true, false]);
  assert.deepEqual(stops('nói về'), [false, false]);
});

test('marks are noticed, đ included', () => {
  assert.equal(parseQuery('ha nam', lexicon).marked, false);
  assert.equal(parseQuery('hà nam', lexicon).marked, true);
  assert.equal(parseQuery('đa', lexicon).marked, true);
});

test('no query throws, and every unit can be looked up', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '"'.repeat(500),
      '\u0000\u0007\u001b[31m',
      '👨‍👩‍👧‍👦 🇻🇳',
      '\ud800 \udfff',
      'đ'.repeat(10_000),
      '-/'.repeat(5_000),
      '\u0301'.repeat(3_000),
    ),
  );
  fc.assert(
    fc.property(hostile, (typed) => {
      const { units } = parseQuery(typed, lexicon);
      for (const unit of units) {
        assert.ok(unit.phrases.length > 0);
        for (const { terms } of unit.phrases) {
          assert.ok(terms.length > 0);
          for (const { keys } of terms) assert.ok(keys.length > 0);
        }
      }
    }),
    { numRuns: 500 },
  );
});
