/** Tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng. */
const T = '[\u0300\u0301\u0303\u0309\u0323]';

/** Places of the tone that neither of the two spellings in use has; on NFD in lower case. */
const MISPLACED = new RegExp(
  [
    // cuả, nghiã, nưã; but giá, quá
    String.raw`(?:(?<!g)i|(?<!q)u\u031B?)a${T}$`,
    // tòan, ngòai; but tòa
    `o${T}[ae].`,
    // hùynh; but thùy
    `u${T}y.`,
    // qúy
    `qu${T}[aeiouy]`,
    // vơí, haỉ, keó, cuí; but quí, giũ
    `a\u0302?[iouy]${T}$`,
    `e\u0302?[ou]${T}$`,
    `o[\u0302\u031B]?i${T}$`,
    `(?<!q)u\u031B?i${T}$`,
    `u\u031Bu${T}$`,
    `(?<!g)iu${T}$`,
    // gòong, trọong; but goòng
    `o${T}o`,
    // thúê, tíêng, nứơc
    String.raw`[iuy]\u031B?${T}(?:[aeo]\u0302|o\u031B)`,
  ].join('|'),
  'u',
);

/** True where the tone of a syllable stands on a letter on which no spelling puts it: *cuả, nghiã, tòan, gòong, đựơc*. */
export function isToneMisplaced(word: string): boolean {
  return MISPLACED.test(word.toLowerCase().normalize('NFD'));
}
