import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redactionPlaces, withholdsNoMore } from '#documents/history/redaction-places.ts';

const places = (...texts: string[]): string[] =>
  redactionPlaces(texts.map((text) => ({ anchor: null, number: null, heading: false, text })));

describe('whether a newer version withholds no more than an older', () => {
  const cases: [what: string, before: string[], after: string[], safe: boolean][] = [
    ['a text without withheld words', ['Một đoạn.'], ['Một đoạn khác.'], true],
    [
      'the same place',
      ['Tại [lược] của xã, từ đầu đến hết năm.'],
      ['Tại [lược] của xã, từ đầu đến hết năm.', 'Thêm một đoạn.'],
      true,
    ],
    ['words withheld now', ['Tại thôn Mẫu của xã'], ['Tại [lược] của xã'], false],
    ['a withheld place laid open', ['Tại [lược] của xã'], ['Tại thôn Mẫu của xã'], true],
    [
      'one laid open, another withheld',
      ['Tại [lược] và đồi Thử ở xã'],
      ['Tại thôn Mẫu và [lược] ở xã'],
      false,
    ],
    [
      'a place that now takes in more words',
      ['Tại [lược] cạnh đồi Thử của xã'],
      ['Tại [lược] của xã'],
      false,
    ],
    [
      'a block beside a withheld block taken out',
      ['[lược]', 'Đồi Thử', 'Hết'],
      ['[lược]', 'Hết'],
      false,
    ],
    [
      'another item of a list withheld',
      ['Công trình [lược].', 'Công trình Thử.'],
      ['Công trình Mẫu.', 'Công trình [lược].'],
      false,
    ],
    [
      'one more of many alike',
      ['Ở [lược]', 'Ở [lược]', 'Ở đồi Thử'],
      ['Ở [lược]', 'Ở [lược]', 'Ở [lược]'],
      false,
    ],
    [
      'places in another order',
      ['A [lược] b c d e f g h i [lược] k'],
      ['b c d e f g h i [lược] k A [lược]'],
      false,
    ],
  ];
  for (const [what, before, after, safe] of cases)
    it(`${what}: ${safe ? 'yes' : 'no'}`, () => {
      assert.equal(withholdsNoMore(places(...before), places(...after)), safe);
    });
});
