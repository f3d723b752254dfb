import { sentences } from './sentences.ts';

/** Signs of one piece: some browsers fall silent after a quarter of a minute of one piece. */
const LONGEST = 180;

/** A text in the pieces a voice reads one after the other: sentences, long ones parted after a comma or, where there is none, a word. */
export function speechPieces(text: string): string[] {
  return sentences(text).flatMap((sentence) => parted(sentence.text));
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
