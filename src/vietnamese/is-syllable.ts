/** Combining tones: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Only sắc and nặng stand on a syllable that ends in a stop. */
const STOP_TONES = /[\u0301\u0323]/;
const STOP = /(?:c|ch|p|t)$/;

// longer ones first: the first that fits and leaves a rhyme wins
const ONSETS = 'ngh ng nh gh gi ph th tr kh ch qu b c d đ g h k l m n p r s t v x'
  .split(' ')
  .concat('');

/** All rhymes of the written language, without tones. */
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu ' +
    'iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay ' +
    'oăc oăm oăn oăng oăt oc oe oen oeng oeo oet oi om on ong oong ooc op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut ' +
    'uâ uân uâng uât uây uê uêch uênh uêu uôc uôi uôm uôn uông uôt uơ uy uya uych uynh uyt uyp uyu ' +
    'uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu'
  ).split(' '),
);

/** A rhyme with a glide: after the sound of c it is written with qu, quân and never cuân. */
const GLIDE = /^(?:u[âêơy]|o[aăe])/;

/** Letters before which an onset is written so: k gh ngh before e ê i y, c g ng before the others. */
function spellingFits(onset: string, rhyme: string): boolean {
  const front = /^[eêiy]/.test(rhyme);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  if (onset === 'c') return !front && !GLIDE.test(rhyme);
  if (onset === 'ng') return !front;
  if (onset === 'g') return !/^[eêy]/.test(rhyme);
  return true;
}

/**
 * True where a word is a well-formed Vietnamese syllable, in any case, tone placement and form (NFC, NFD).
 * Names of other languages and abbreviations are not; whether the syllable is in use is not asked.
 */
export function isSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize('NFD');
  const tones = marked.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = marked.replace(TONES, '').normalize('NFC');
  const stopFits = !STOP.test(bare) || (tones[0] !== undefined && STOP_TONES.test(tones[0]));
  return stopFits && ONSETS.some((onset) => bare.startsWith(onset) && rhymeFits(bare, onset));
}

function rhymeFits(bare: string, onset: string): boolean {
  const rest = bare.slice(onset.length);
  // the letter is there already: quuân, quoan, giiêng
  if (onset === 'qu' && /^(?:u|ư|o[aăe])/.test(rest)) return false;
  if (onset === 'gi' && rest.startsWith('i')) return false;
  // the vowel letter of gi and qu may belong to the rhyme: gì, giếng, quốc, quý
  const rhymes = onset === 'gi' ? [rest, `i${rest}`] : onset === 'qu' ? [rest, `u${rest}`] : [rest];
  return rhymes.some((rhyme) => RHYMES.has(rhyme) && spellingFits(onset, rhyme));
}
