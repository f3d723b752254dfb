import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readContent } from './read-content.ts';
import { SEEDS, skipWithoutSeeds } from './seeds.ts';
import { syllables } from './shared-runs.ts';
import { SOURCE_FACTS } from './source-facts.ts';

const files = new Map(
  ['directives', 'reports'].flatMap(readContent).map((file) => [file.id, file]),
);
const flat = (text: string): string => ` ${syllables(text).join(' ')} `;
const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

for (const [id, { source, facts }] of Object.entries(SOURCE_FACTS)) {
  test(`${id} says all that its source says in names and figures`, () => {
    const words = flat(files.get(id)?.words ?? '');
    for (const fact of facts) {
      const ours = typeof fact === 'string' ? fact : fact.ours;
      assert.ok(words.includes(flat(ours)), ours);
    }
  });

  test(`the facts of ${id} are those of its source`, { skip: skipWithoutSeeds }, () => {
    const text = flat(seed(source));
    for (const fact of facts) {
      const theirs = typeof fact === 'string' ? fact : fact.theirs;
      assert.ok(text.includes(flat(theirs)), theirs);
    }
  });

  test(`${id} has no figure that its source lacks`, { skip: skipWithoutSeeds }, () => {
    const body = (files.get(id)?.body ?? '').replaceAll(/<\/?[A-Z][^>]*>/gu, '');
    const theirs = new Set(numbers(seed(source)).map(Number));
    // the year an editor supplied, and the numbers of headings
    const supplied = new Set([Number(id.match(/\d{4}/u)?.[0])]);
    for (const number of numbers(body))
      assert.ok(theirs.has(Number(number)) || supplied.has(Number(number)), number);
  });
}

function seed(start: string): string {
  const name = readdirSync(SEEDS).find((entry) => entry.startsWith(start)) ?? '';
  return readFileSync(SEEDS + name, 'utf8').normalize('NFC');
}

test('what domain rules withhold is in none of our texts', { skip: skipWithoutSeeds }, () => {
  const all = [...files.values()].map(({ words }) => words).join('\n');
  // taken from the sources themselves: this file must not say what the documents leave out
  const withheld = [
    ...matches(seed('004_'), /thu hồi ([\d.,]+)\s?(?:ha|m)/gu),
    ...matches(seed('004_'), /(thôn \p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu),
    ...matches(
      seed('004_'),
      /đất (?:tại thôn [^,]+, )?(?:\p{Ll}+ )*(xã \p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu,
    ),
    ...matches(seed('002_'), /dự kiến khoảng (\d+ tỷ)/gu),
  ];
  assert.equal(withheld.length, 6);
  for (const words of withheld)
    assert.ok(
      !new RegExp(`(?<![\\d.,/])${words.replaceAll('.', '\\.')}(?![\\d/])`, 'u').test(all),
      'withheld',
    );
  assert.doesNotMatch(
    all,
    /căn cứ (?:chiến đấu|hậu phương)|sở chỉ huy|hầm|công sự|trận địa|kho vũ khí/iu,
  );
});

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
