import { isPersonName, lineSign } from './line-signs.ts';
import type { SourceBlock } from './source-document.ts';
import { isRule, type SourceLine } from './source-lines.ts';

/** The end of an official document; what stands after it (annexes) is body again. */
export interface Closing {
  /** “Nơi nhận” and its lines. */
  recipients: SourceLine[];
  /** Authority, role, “Đã ký”, name. */
  signature: SourceLine[];
  /** Indexes of its blocks. */
  blocks: number[];
}

/** At most so many lines between the first line of a signature and the name. */
const SIGNATURE = 14;

/** Finds nơi nhận and signature after a block. Both may be missing. */
export function findClosing(
  blocks: readonly SourceBlock[],
  lines: readonly (readonly SourceLine[])[],
  from: number,
): Closing {
  const flat = lines.slice(from).flat();
  // without a colon it may be the head of a column
  const label = flat.findIndex(
    ({ text }, index) =>
      lineSign(text) === 'recipients' &&
      (text.includes(':') || /^[-–+*•]/u.test(flat[index + 1]?.text ?? '')),
  );
  const at = flat[label];
  if (at && blocks[at.block]?.kind === 'table') return inTable(at, lines);
  if (at) return inLines(flat, label);
  return signatureAlone(blocks, flat);
}

function inTable(label: SourceLine, lines: readonly (readonly SourceLine[])[]): Closing {
  const own = lines[label.block] ?? [];
  const start = own.indexOf(label);
  const recipients = own.filter(
    (line, index) => index >= start && line.column === label.column && !isRule(line.text),
  );
  const inside = own.filter(({ column, text }) => column !== label.column && !isRule(text));
  if (inside.length > 0) return { recipients, signature: [...inside], blocks: [label.block] };
  const before = lookBack(lines.slice(0, label.block).flat());
  return { recipients, signature: before, blocks: blocksOf([...before, ...recipients]) };
}

function inLines(flat: readonly SourceLine[], label: number): Closing {
  const recipients: SourceLine[] = [];
  const signature: SourceLine[] = [];
  let archived = false;
  for (const line of flat.slice(label)) {
    if (isRule(line.text) && recipients.length > 0 && signature.length === 0) continue;
    const sign = lineSign(line.text);
    const signs = line.column > 0 || signature.some(({ column }) => column === 0);
    if (signs || (recipients.length > 0 && isSignatureStart(line, sign))) {
      signature.push(line);
      const open = signature.some(({ column }) => column === 0);
      if (isPersonName(unsigned(line.text)) && (open || archived)) break;
      if (open && signature.length >= SIGNATURE) break;
      continue;
    }
    // after “Lưu” only lines that go on with it belong to the list
    if (archived && !/^[-–+\p{Ll}]/u.test(line.text)) {
      // a text that lost the blanks before its lines has the name at the left
      if (signature.length > 0 && isPersonName(unsigned(line.text))) signature.push(line);
      break;
    }
    archived ||= /^[-–+*•]?\s*lưu(?!\p{L})/iu.test(line.text);
    recipients.push(line);
  }
  // the name alone beside the list: whose it is stands above
  const told = signature.some(({ text }) => ['authority', 'role'].includes(lineSign(text) ?? ''));
  const above = flat.slice(0, label);
  const authority = above.slice(
    above.findLastIndex((line) => lineSign(line.text) !== 'authority') + 1,
  );
  const before = told ? authority : lookBack(above);
  const found = [...before, ...signature];
  return { recipients, signature: found, blocks: blocksOf([...found, ...recipients]) };
}

/** A signature without nơi nhận: a last table, or the last lines. */
function signatureAlone(blocks: readonly SourceBlock[], flat: readonly SourceLine[]): Closing {
  const first = flat.findIndex(({ text }, index) => {
    const sign = lineSign(text);
    if (sign === 'authority') return true;
    return (
      sign === 'role' &&
      flat.slice(index + 1, index + 6).some(({ text }) => isPersonName(unsigned(text)))
    );
  });
  const start = flat[first];
  if (!start) return { recipients: [], signature: [], blocks: [] };
  const inside = blocks[start.block]?.kind === 'table';
  const rest = flat.slice(first, first + SIGNATURE);
  const name = rest.findIndex(({ text }, index) => index > 0 && isPersonName(unsigned(text)));
  if (!inside && name === -1) return { recipients: [], signature: [], blocks: [] };
  const signature = inside
    ? flat.filter(({ block }) => block === start.block)
    : rest.slice(0, name + 1);
  return {
    recipients: [],
    signature: signature.filter(({ text }) => !isRule(text)),
    blocks: blocksOf(signature),
  };
}

/** A signature that stands before nơi nhận. */
function lookBack(flat: readonly SourceLine[]): SourceLine[] {
  const near = flat.slice(-SIGNATURE);
  const start = near.findIndex(({ text }) => ['authority', 'role'].includes(lineSign(text) ?? ''));
  if (start === -1) return [];
  const found = near.slice(start).filter(({ text }) => !isRule(text));
  return found.every(({ text }) => text.length < 100) ? found : [];
}

function isSignatureStart(line: SourceLine, sign: ReturnType<typeof lineSign>): boolean {
  if (/^[-–+*•]/u.test(line.text)) return false;
  return (
    sign === 'authority' ||
    sign === 'signed' ||
    (sign === 'role' && /^\p{Lu}+\s\p{Lu}+/u.test(line.text))
  );
}

/** A name without “đã ký” on its line. */
const unsigned = (text: string): string => text.replace(/[(\s[]*đã\s+ký[)\s\]]*/iu, ' ').trim();

const blocksOf = (lines: readonly SourceLine[]): number[] => [
  ...new Set(lines.map(({ block }) => block).toSorted((a, b) => a - b)),
];
