import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodingOfFont, guessEncoding, syllableShare } from '#vietnamese/guess-encoding.ts';

const UNICODE = 'Các đơn vị tổ chức diễn tập, huấn luyện dân quân tự vệ và quân nhân dự bị';
const TCVN3 = 'C¸c ®¬n vÞ tæ chøc diÔn tËp, huÊn luyÖn d©n qu©n tù vÖ vµ qu©n nh©n dù bÞ';
const VNI =
  'Caùc ñôn vò toå chöùc dieãn taäp, huaán luyeän daân quaân töï veä vaø quaân nhaân döï bò';
const W1258 =
  'Caìc ðõn viò tôÒ chýìc diêÞn tâòp, huâìn luyêòn dân quân týò vêò vaÌ quân nhân dýò biò';

for (const [text, encoding] of [
  [UNICODE, 'unicode'],
  [UNICODE.normalize('NFD'), 'unicode'],
  [UNICODE.toUpperCase(), 'unicode'],
  [TCVN3, 'tcvn3'],
  [VNI, 'vni'],
  [VNI.toUpperCase(), 'vni'],
  [W1258, 'windows-1258'],
  ['Article 5. The parties met in Hanoi', 'unicode'],
  ['Où est le château ? Il a été créé à l’époque même où naît l’idée générale', 'unicode'],
  ['', 'unicode'],
] as const) {
  test(`without fonts “${text.slice(0, 24)}” is ${encoding}`, () => {
    assert.equal(guessEncoding(text, []), encoding);
  });
}

test('a font tells where words do not', () => {
  assert.equal(guessEncoding('so 5', ['.VnTime']), 'tcvn3');
  assert.equal(guessEncoding('§', ['.VnTimeH']), 'tcvn3');
  assert.equal(guessEncoding('Ñ', ['VNI-Times']), 'vni');
  assert.equal(guessEncoding(TCVN3, ['Times New Roman']), 'tcvn3');
});

test('good Unicode under an old font stays as it is', () => {
  assert.equal(guessEncoding(UNICODE, ['.VnTime']), 'unicode');
  assert.equal(guessEncoding(UNICODE, ['VNI-Times']), 'unicode');
});

test('a few words go with the rest of the document only where that makes sense of them', () => {
  assert.equal(guessEncoding('®¬n vÞ', [], 'tcvn3'), 'tcvn3');
  assert.equal(guessEncoding('đơn vị', [], 'tcvn3'), 'unicode');
  assert.equal(guessEncoding('•·', [], 'tcvn3'), 'unicode');
});

test('names of fonts', () => {
  for (const [font, encoding] of [
    ['.VnTime', 'tcvn3'],
    ['VnArialH', 'tcvn3'],
    ['BCDEEE+.VnTime,Bold', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI Helve', 'vni'],
    ['Times New Roman', null],
    ['Verdana', null],
  ] as const) {
    assert.equal(encodingOfFont(font), encoding, font);
  }
});

test('the share of good syllables tells a good text from a broken one', () => {
  assert.equal(syllableShare(UNICODE, 'unicode').share, 1);
  assert.ok(syllableShare(TCVN3, 'unicode').share < 0.4);
  assert.equal(syllableShare(TCVN3, 'tcvn3').share, 1);
});
