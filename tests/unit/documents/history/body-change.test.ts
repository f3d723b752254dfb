import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unsaidChange, wordsDiffer, type BodyVersion } from '#documents/history/body-change.ts';
import { redactionPlaces } from '#documents/history/redaction-places.ts';

type Correction = BodyVersion['data']['corrections'][number];
const ENTRY: Correction = { date: '2026-03-02', kind: 'dinh-chinh', note: 'Sửa chữ.' };

function version(texts: readonly string[], corrections: readonly Correction[] = []): BodyVersion {
  const blocks = texts.map((text, at) => ({
    anchor: `muc-1-${String(at + 1)}`,
    number: `1.${String(at + 1)}`,
    heading: false,
    text,
  }));
  return { data: { corrections: [...corrections] }, blocks, redactions: redactionPlaces(blocks) };
}

describe('a change of the words that no correction tells', () => {
  it('is told with its places and its first words', () => {
    assert.deepEqual(
      unsaidChange(
        version(['Một đoạn.', 'Đạt 99% chỉ tiêu.']),
        version(['Một đoạn.', 'Đạt 100% chỉ tiêu.']),
      ),
      { places: ['1.2'], first: { before: '99', after: '100' } },
    );
    assert.deepEqual(unsaidChange(version(['Một đoạn.']), version(['Một đoạn.', 'Thêm.']))?.first, {
      before: '',
      after: 'Thêm.',
    });
  });

  it('is none where an entry came with it', () => {
    assert.equal(unsaidChange(version(['Cũ.']), version(['Mới.'], [ENTRY])), null);
  });

  it('is not excused by an entry that was there, nor by an old one in other words', () => {
    assert.ok(unsaidChange(version(['Cũ.'], [ENTRY]), version(['Mới.'], [ENTRY])));
    assert.ok(
      unsaidChange(version(['Cũ.'], [ENTRY]), version(['Mới.'], [{ ...ENTRY, note: 'Khác.' }])),
    );
  });

  it('is none where only blanks, line breaks or the split into blocks changed', () => {
    assert.equal(unsaidChange(version(['Một  đoạn\nvăn.']), version(['Một đoạn', 'văn.'])), null);
    assert.ok(!wordsDiffer(version(['Một đoạn']).blocks, version(['Một đoạn ']).blocks));
  });

  it('keeps the words to itself where they may have been withheld', () => {
    const change = unsaidChange(version(['Tại thôn Mẫu của xã.']), version(['Tại [lược] của xã.']));
    assert.deepEqual(change, { places: ['1.1'], first: null });
  });
});
