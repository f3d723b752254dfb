import { normaliseNumber, parseNumber } from '#schema/document-number.ts';
import type { Frame } from './find-frame.ts';
import type { ReadField } from './imported.ts';
import { lineSign } from './line-signs.ts';
import { disputed, readField } from './read-field.ts';
import type { SourceLine } from './source-lines.ts';

/** A number after its label, whole: `28 /2003/NĐ-CP`, `144/2002/QĐ/BTC`, `30-CT/HU`. */
const LABELLED =
  /số\s*[:.]?\s*(\d{1,6}\p{L}?(?:\s*[/\-\u2010-\u2015]\s*[\p{L}\d&]+)+)(?=$|[\s.,;)])/iu;

/** Số, ký hiệu of an office's document, from its head; `null` where it has none that can be read. */
export function readNumber(frame: Frame): ReadField<string> | null {
  if (frame.letterhead) {
    const { left, right, inTable } = frame.letterhead;
    const found = [...left, ...right].flatMap((line) => numberIn(line));
    const [first, ...others] = found;
    if (first) {
      const known = parseNumber(first.number) !== null;
      const ground = !known ? 'positional' : inTable ? 'structural' : 'labelled';
      const field = readField(first.number, ground, first.line.text);
      const other = others.find(({ number }) => number !== first.number);
      return other ? disputed(field, other.line.text) : field;
    }
  }
  const gazette = frame.heading?.gazette;
  if (gazette) {
    const number = normaliseNumber(gazette.number);
    const ground = parseNumber(number) === null ? 'positional' : 'labelled';
    return readField(number, ground, headingWords(frame));
  }
  // old prints have it below the type: “Số 120/2000/TTLT-BTC ngày 25 tháng 12 năm 2000”
  const inHeading = frame.lines.find(
    (line) => frame.parts[line.block] === 'heading' && /^số\s/iu.test(line.text),
  );
  const [found] = inHeading ? numberIn(inHeading, true) : [];
  return found ? readField(found.number, 'positional', found.line.text) : null;
}

const headingWords = ({ heading }: Frame): string =>
  (heading?.lines ?? []).map(({ text }) => text).join(' ');

function numberIn(line: SourceLine, anyLine = false): { number: string; line: SourceLine }[] {
  if (!anyLine && lineSign(line.text) !== 'number') return [];
  const written = LABELLED.exec(line.text)?.[1];
  return written === undefined ? [] : [{ number: normaliseNumber(written), line }];
}
