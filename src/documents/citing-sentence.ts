import { fold } from '#vietnamese/fold.ts';
import { sentences } from '#vietnamese/sentences.ts';

/** Blanks and dashes of all kinds told alike, case and marks dropped. */
const plain = (text: string): string =>
  fold(text)
    .replace(/\s+/gu, ' ')
    .replace(/\s?[/–-]\s?/gu, (mark) => (mark.includes('/') ? '/' : '-'));

const known = new WeakMap<readonly string[], string[]>();

/** Names in that form; those of a law are asked for once a document that cites it. */
function plainNames(names: readonly string[]): string[] {
  const made = known.get(names) ?? names.map(plain).filter(Boolean);
  known.set(names, made);
  return made;
}

/**
 * The sentence of a passage that names a cited thing, by any of its names or its number; the first sentence where none
 * does. Longer ones are cut at words to about `most` signs, the name kept in view.
 */
export function citingSentence(text: string, names: readonly string[], most = 320): string {
  const found = sentences(text).map((sentence) => sentence.text);
  // nearly always spelled as in the list; folding all sentences to find out otherwise takes ten times as long
  const spelled = found.find((sentence) => names.some((name) => name && sentence.includes(name)));
  const wanted = spelled !== undefined && spelled.length <= most ? [] : plainNames(names);
  const naming =
    spelled ?? found.find((sentence) => wanted.some((name) => plain(sentence).includes(name)));
  const sentence = naming ?? found[0] ?? text.trim();
  if (sentence.length <= most) return sentence;
  const place = Math.max(
    0,
    ...wanted.map((name) => (name ? plain(sentence).indexOf(name) : -1)).filter((at) => at >= 0),
  );
  // a third of the room before the name
  const start = Math.min(Math.max(0, place - Math.floor(most / 3)), sentence.length - most);
  return cutAtWords(sentence, start, start + most);
}

function cutAtWords(sentence: string, start: number, end: number): string {
  const from = start <= 0 ? 0 : sentence.indexOf(' ', start) + 1;
  const to = end >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', end);
  const cut = sentence.slice(from, to).replace(/[\s,;:]+$/u, '');
  return `${from > 0 ? '… ' : ''}${cut}${to < sentence.length ? ' …' : ''}`;
}
