/** Weights of a ranking; the score of a unit in the body is 1. */
export interface Weights {
  /** A unit in a metadata field. */
  title: number;
  number: number;
  hidden: number;
  otherField: number;
  /** A place in the title, and in the field of the document's own place. */
  placeTitle: number;
  placeField: number;
  /** BM25: how soon repetition stops to count, and how much long texts are held back. */
  saturation: number;
  length: number;
  /** A place among the first words of a text, beside 1 for any: there it says what it is about. */
  lead: number;
  /** A spelling other than the one typed: in the score and in the share of the query. */
  otherScore: number;
  otherShare: number;
  /** The same for a word typed without marks among words with marks: it may be either. */
  looseScore: number;
  looseShare: number;
  /** Two units side by side, beside 1 for each of them; the whole query as one phrase. */
  neighbours: number;
  whole: number;
  /** Three units that follow each other: a person's name, a word the lexicon lacks. */
  three: number;
  /** A question word. */
  stop: number;
  /** The syllables of a compound by themselves. */
  part: number;
  /** A piece of a compound in the title. */
  titlePiece: number;
  /** A place in the share of the query, beside 1 for other units: who names a place means it. */
  placeShare: number;
  /** A page stays in where at least this part of the best page's share of the query stands on it. */
  enough: number;
}

/** Found by trying on test sets of both kinds: a short query names what it wants, of a question some words are enough. */
export const WEIGHTS: Record<'short' | 'question', Weights> = {
  short: {
    title: 1.15,
    number: 2,
    hidden: 1,
    otherField: 0.1,
    placeTitle: 4,
    placeField: 1.5,
    saturation: 0.25,
    length: 0.45,
    lead: 1,
    otherScore: 0.4,
    otherShare: 0.45,
    looseScore: 0.1,
    looseShare: 0.9,
    neighbours: 1.25,
    whole: 1.5,
    three: 1.9,
    stop: 0.2,
    part: 0,
    titlePiece: 0.2,
    placeShare: 6,
    enough: 0.7,
  },
  question: {
    title: 0.6,
    number: 2,
    hidden: 1,
    otherField: 0.3,
    placeTitle: 1.5,
    placeField: 2.5,
    saturation: 0.3,
    length: 0.15,
    lead: 0.6,
    otherScore: 0.4,
    otherShare: 0.45,
    looseScore: 0.25,
    looseShare: 0.9,
    neighbours: 1.9,
    whole: 1.5,
    three: 1.5,
    stop: 0.2,
    part: 0.08,
    titlePiece: 0.3,
    placeShare: 1,
    enough: 0.45,
  },
};

/** Queries of more units are questions. */
export const QUESTION_UNITS = 6;

/** Words of a text that are its lead. */
export const LEAD_WORDS = 60;
