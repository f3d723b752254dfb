import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isSyllable } from '#vietnamese/is-syllable.ts';

const GOOD =
  'a ở y uy ý quý quốc quyển khuya khuỷu thuở nghiêng ngoằn ngoèo gì giặt giếng gỉ ghế kỹ ký cuốc ca ' +
  'đường Ủy uỷ huỳnh xoong boóc tuyết hươu yếu yêu oái oăm ẻo lả uỳnh quạt quơ quắp quẹt tuynh xuýt ' +
  'quân quyết quá quỹ quẩn quạ quờ giá giếng giềng giữ giò giuộc cua cuộn cúi cưu cứu cuống của goòng xoong choòng';
const BAD =
  'trongxaay kà ngế ghà cê gế kông bx quôcc thàá hát̀ mạ́t nhât tap dep lật̀ online jpg Lắk zô wifi f j xyz tt ' +
  'quuân quuyết quuốc quuá quưa quoan quoét giiếng giiữ giiá gíi cuân cuyển cuê coan coèn hhuấn nngười tuuyển';

for (const word of GOOD.split(' ')) {
  test(`“${word}” is a syllable`, () => {
    assert.ok(isSyllable(word));
    assert.ok(isSyllable(word.normalize('NFD')));
    assert.ok(isSyllable(word.toUpperCase()));
  });
}
for (const word of BAD.split(' ')) {
  test(`“${word}” is none`, () => {
    assert.equal(isSyllable(word), false);
  });
}
test('nothing is no syllable', () => {
  assert.equal(isSyllable(''), false);
});

/** Letters of which a slip of the hand makes two; `oo` stands in a few words that came from French. */
const SLIPS =
  'quân quốc quyền quyết giá giữ giếng người tuyển huấn nghĩa xã phường đảng ủy lệnh khuyên nguyên thuở'.split(
    ' ',
  );
for (const word of SLIPS)
  test(`“${word}” with a letter twice is none`, () => {
    for (const [at, letter] of [...word].entries()) {
      const slip = word.slice(0, at) + letter + word.slice(at);
      assert.equal(isSyllable(slip), false, slip);
    }
  });

const statistics = '../shared/lexicon/syllables-freq.tsv';
const skip = existsSync(statistics) ? false : `${statistics} is not here`;

test('of the 2,000 most used marked forms all but names are syllables', { skip }, () => {
  const forms = readFileSync(statistics, 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((form) => /^\p{L}+$/u.test(form) && /[^a-z]/.test(form))
    .slice(0, 2000);
  const refused = forms.filter((form) => !isSyllable(form));
  // abbreviations (nđ, hđnd), foreign names and place names of the highlands (đắk, lắk)
  assert.ok(refused.length <= 80, `${refused.length}: ${refused.join(' ')}`);
});
