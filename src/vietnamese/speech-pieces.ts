import { sentences } from './sentences.ts';
import { spoken } from './spoken.ts';

/** Signs of one piece: some browsers fall silent after a quarter of a minute of one piece. */
const LONGEST = 160;

/**
 * A text in the pieces a voice reads one after the other, in the words it reads: sentences, long ones parted after a comma
 * or, where there is none, a word. What has no letter is not read.
 */
export function speechPieces(text: string): string[] {
  return sentences(text)
    .flatMap((sentence) => parted(spoken(sentence.text)))
    .filter((piece) => /\p{L}/u.test(piece));
}

function parted(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const comma = Math.max(...[', ', '; ', ': '].map((sign) => head.lastIndexOf(sign) + 1));
    const blank = head.lastIndexOf(' ');
    // a piece of a few words sounds like a slip
    const end = comma > LONGEST / 4 ? comma : blank > 0 ? blank : LONGEST;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
