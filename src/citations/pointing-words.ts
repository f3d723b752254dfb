import { typeKey, TYPE_WORDS } from './type-words.ts';

/** “Nghị định này” or “Nghị định trên”, `[start, end)`. */
export interface PointingWords {
  start: number;
  end: number;
  /** Key of the type. */
  type: string;
  /** It means the text itself; else the act of that type that was named last. */
  isSelf: boolean;
}

const POINTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${TYPE_WORDS})\s+((?:đã\s+)?(?:nêu|nói|dẫn)\s+(?:ở\s+)?)?$`,
  'iu',
);
/** Last letters of the type words and of “nêu”, “nói”, “ở”: of most words before “này” one letter tells that they are none. */
const LAST_LETTERS = new Set('htịưiếonuởHTỊƯIẾONUỞ');
/** “những quy định này”, “các nghị quyết trên”: more than one is meant. */
const MANY = /(?<!\p{L})(?:những|các|mọi|hai|ba|bốn)\s+$/iu;
/** How far before “này” its type word may begin. */
const REACH = 60;

/** Finds type words that point: at the text itself by “này”, and back by “trên” where `withBack` says there is something to mean. */
export function pointingWords(text: string, withBack: boolean): PointingWords[] {
  return withBack ? [...pointing(text, 'này'), ...pointing(text, 'trên')] : pointing(text, 'này');
}

/** True where the word before `at` ends as a type word or “nêu” does: asked of every “này”, so without an expression or a copy. */
function mayPoint(text: string, at: number): boolean {
  for (let place = at - 1; place >= 0 && place >= at - 4; place -= 1) {
    const sign = text.charAt(place);
    if (sign !== ' ' && sign.trim() !== '') return place < at - 1 && LAST_LETTERS.has(sign);
  }
  return false;
}

/** The end of each word: few words have its first letter, so it is sooner found than the word. */
const ENDS = { này: 'ày', trên: 'ên' } as const;

function pointing(text: string, word: keyof typeof ENDS): PointingWords[] {
  const found: PointingWords[] = [];
  const ending = ENDS[word];
  const before = word.length - ending.length;
  for (let seen = text.indexOf(ending); seen >= 0; seen = text.indexOf(ending, seen + 1)) {
    const at = seen - before;
    if (!text.startsWith(word, at) || !mayPoint(text, at)) continue;
    const end = at + word.length;
    const match = POINTED.exec(text.slice(Math.max(0, at - REACH), at));
    if (!match || /\p{L}/u.test(text.charAt(end))) continue;
    const [words, name = '', more] = match;
    const start = at - words.length;
    const type = typeKey(name);
    const isSelf = word === 'này';
    if (type === null || (isSelf && more !== undefined)) continue;
    if (MANY.test(text.slice(Math.max(0, start - 8), start))) continue;
    found.push({ start, end, type, isSelf });
  }
  return found;
}
