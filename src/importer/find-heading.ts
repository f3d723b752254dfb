import type { DocType } from '#schema/doc-type.ts';
import { fold } from '#vietnamese/fold.ts';
import { gazetteHeading, type GazetteHeading } from './gazette-heading.ts';
import { lineSign } from './line-signs.ts';
import { matchType, type TypeLine } from './match-type.ts';
import { isCapitals, isRule, type SourceLine } from './source-lines.ts';

/** The line of the type and the lines of the trích yếu. */
export interface Heading {
  line: SourceLine;
  type: TypeLine;
  /** Lines of the subject, in order; rules among them are left out. */
  title: SourceLine[];
  /** What follows the subject cannot belong to it. */
  closed: boolean;
  /** All in one, as gazettes print it. */
  gazette: GazetteHeading | null;
  /** All its lines but drawn rules, and indexes of its blocks. */
  lines: SourceLine[];
  blocks: number[];
}

/** How many blocks with words may stand between the head and the type. */
const REACH = 6;

/** Words after which no subject ends. */
const OPEN_END =
  /\s(?:tại|của|và|theo|trong|về|cho|các|những|với|đến|từ|số|một|bằng|trên|ở|là|để|do|hoặc)$/iu;

/**
 * Finds type and trích yếu at or after a block. Without a letterhead the type must stand in capitals or alone, so that prose
 * which begins with such a word is none.
 */
export function findHeading(
  lines: readonly (readonly SourceLine[])[],
  from: number,
  hasLetterhead: boolean,
  docTypes: ReadonlyMap<string, DocType>,
): Heading | null {
  const after = lines.flatMap((own, at) => (at >= from && own.length > 0 ? [own] : []));
  const flat = after.slice(0, REACH + 8).flat();
  const limit = flat.findIndex(({ block }) => block === after[REACH]?.[0]?.block);
  const within = (at: number): boolean => limit === -1 || at < limit;
  let gazette: GazetteHeading | null = null;
  const index = flat.findIndex((line, at) => {
    if (!within(at)) return false;
    gazette = gazetteHeading(flat.slice(at), docTypes);
    if (gazette) return true;
    const type = matchType(line.text, docTypes);
    return type !== null && (hasLetterhead || isCapitals(line.text) || line.heading !== undefined);
  });
  if (gazette) return inOne(gazette);
  const line = flat[index];
  const found = line && matchType(line.text, docTypes);
  if (!line || !found) return null;
  let type = found;
  let at = index + 1;
  const follower = /^của\s+(.+)$/iu.exec(flat[at]?.text ?? '')?.[1];
  const taken = [line];
  if (type.of === null && type.subject === null && follower !== undefined && follower.length < 90) {
    type = { ...type, of: follower };
    taken.push(flat[at] as SourceLine);
    at += 1;
  }
  const joint = `${type.docType}-lien-tich`;
  if (/^liên\s+tịch/iu.test(flat[at]?.text ?? '') && docTypes.has(joint))
    type = { ...type, docType: joint };
  // old prints have the number below the type
  const numbered = flat[at];
  if (numbered && lineSign(numbered.text) === 'number') {
    taken.push(numbered);
    at += 1;
  }
  const owner = fold(type.of ?? '');
  const end = flat.findIndex(({ text }, index) => index >= at && fold(text) === owner);
  const title = subjectLines(
    flat.slice(at, end === -1 ? undefined : end),
    hasLetterhead,
    line.block,
  );
  const next = flat[at + title.length];
  // the rule below a title belongs to it, though it is no word of it
  const last = title.at(-1);
  const rule = flat[flat.indexOf(last ?? (taken.at(-1) as SourceLine)) + 1];
  const rules = rule && isRule(rule.text) ? [rule] : [];
  return {
    line,
    type,
    gazette: null,
    title: title.filter(({ text }) => !isRule(text)),
    closed:
      !OPEN_END.test(last?.text ?? '') &&
      (next === undefined ||
        end === at + title.length ||
        isRule(next.text) ||
        (isCapitals(next.text) && !isCapitals(last?.text ?? '')) ||
        isOther(next.text) ||
        /[.;:,]$/u.test(next.text)),
    lines: [...taken, ...title].filter(({ text }) => !isRule(text)),
    blocks: [...new Set([...taken, ...title, ...rules].map(({ block }) => block))],
  };
}

function inOne(gazette: GazetteHeading): Heading {
  const { docType, of, lines } = gazette;
  return {
    line: lines[0] as SourceLine,
    type: { docType, of, subject: null },
    title: [],
    closed: true,
    gazette,
    lines,
    blocks: [...new Set(lines.map(({ block }) => block))],
  };
}

/** Lines of the subject: up to a rule where one follows soon, else the first and what plainly goes on with it. */
function subjectLines(
  lines: readonly SourceLine[],
  hasLetterhead: boolean,
  typeBlock: number,
): SourceLine[] {
  // what follows in a table of several columns is a list
  const inColumns = ({ block }: SourceLine): boolean =>
    block !== typeBlock &&
    lines.filter((line) => line.block === block && line.column > 0).length > 1;
  const end = lines.findIndex((line) => isOther(line.text) || inColumns(line));
  const near = end === -1 ? lines.slice(0, 7) : lines.slice(0, Math.min(end, 7));
  const rule = near.findIndex(({ text }) => isRule(text));
  if (rule > 0) return near.slice(0, rule);
  const [first, ...rest] = near.filter(({ text }) => !isRule(text));
  if (!first || /[.;:,]$/u.test(first.text)) return [];
  const looksSo = hasLetterhead || /^(?:về|v\/v)(?!\p{L})/iu.test(first.text) || first.strong;
  if (!looksSo) return [];
  const title = [first];
  for (const line of rest) {
    const goesOn =
      /^[\p{Ll}\d(]|^(?:CỦA|VÀ|TRONG|CHO|ĐỐI VỚI|TẠI|THEO|TRÊN|GIAI ĐOẠN|NĂM)\s/u.test(line.text) ||
      line.block === first.block ||
      OPEN_END.test(title.at(-1)?.text ?? '');
    const alike = line.strong && first.strong && line.align === first.align;
    if (!goesOn && !(alike && isCapitals(line.text) === isCapitals(first.text))) break;
    title.push(line);
  }
  return title;
}

/** True for a line that no subject holds: grounds, addressees, numbered parts, paragraphs. */
function isOther(text: string): boolean {
  return (
    text.length > 300 ||
    /^\(\s*(?:ban hành\s+)?kèm theo/iu.test(text) ||
    /^-?\s*(?:căn cứ|kính g[ửở]i|thực hiện|theo đề nghị|chương|điều|phần)[\s:]/iu.test(text) ||
    /^(?:\d{1,2}|[IVX]{1,4})\s*[.)]/u.test(text) ||
    ['recipients', 'authority', 'signed', 'number', 'motto'].includes(lineSign(text) ?? '') ||
    /\p{L},\s+ngày\s/iu.test(text)
  );
}
