import { isSyllable } from './is-syllable.ts';
import { placeTones } from './place-tones.ts';

const TONES: Record<string, string> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
const VOWEL = /[aăâeêioôơuưy]/u;

/**
 * What somebody meant who typed Telex into a field that did not read it: `quoocs` → `quốc`, `phongf` → `phòng`,
 * `ddaats` → `đất`. Small letters; `null` where the word is no Telex, or gives no syllable.
 */
export function fromTelex(typed: string): string | null {
  if (!/^[a-z]{2,8}$/.test(typed)) return null;
  // a tone letter may stand behind the vowel or at the end; a final one is looked at first
  const tone = /[fsxrj](?=[a-z]?[a-z]?$)/.exec(typed.slice(1));
  const bare = tone ? typed.slice(0, tone.index + 1) + typed.slice(tone.index + 2) : typed;
  const letters = bare
    .replace('dd', 'đ')
    .replace('aa', 'â')
    .replace('ee', 'ê')
    .replace('oo', 'ô')
    .replace(/uow|uwow|uwo/, 'ươ')
    .replace('aw', 'ă')
    .replace('ow', 'ơ')
    .replace('uw', 'ư');
  if (!tone && letters === typed) return null;
  const marked = tone ? withTone(letters, TONES[tone[0]] ?? '') : letters;
  if (marked === null || marked.includes('w')) return null;
  return isSyllable(marked) ? marked : null;
}

/** Sets a tone on the vowel that bears it: the one with a mark of its own, the last before a consonant, else the first. */
function withTone(letters: string, tone: string): string | null {
  const signs = [...letters];
  const start =
    letters.startsWith('qu') || (letters.startsWith('gi') && letters.length > 2) ? 2 : 0;
  const vowels = signs.flatMap((sign, at) => (at >= start && VOWEL.test(sign) ? [at] : []));
  const last = vowels.at(-1);
  if (last === undefined) return null;
  const marked = vowels.findLast((at) => /[ăâêôơư]/u.test(signs[at] ?? ''));
  const closed = last < signs.length - 1;
  const at =
    marked ?? (closed || vowels.length === 1 ? last : vowels.length === 3 ? vowels[1] : vowels[0]);
  if (at === undefined) return null;
  signs[at] = `${signs[at] ?? ''}${tone}`;
  return placeTones(signs.join('').normalize('NFC'));
}
