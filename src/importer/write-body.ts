import { footnoteCalls } from './footnote-calls.ts';
import { partProvisions } from './part-provisions.ts';
import { planHeadings, type HeadingCandidate } from './plan-headings.ts';
import { NOTE_SIGN, signsOf, textOf, type Sign } from './signs-of.ts';
import type {
  SourceBlock,
  SourceDocument,
  SourceImage,
  SourceParagraph,
} from './source-document.ts';
import { writeSigns, type WriteSignsOptions } from './write-signs.ts';
import { cellBlocks, isLayout, writeTable } from './write-table.ts';

export interface WriteBodyOptions {
  footnotes?: SourceDocument['footnotes'];
  /** Where an image will lie, as `<Figure>` names it, or `null` where it cannot be shown. */
  imageSource?: (image: SourceImage) => string | null;
}

/** A block on its way: `list` holds blocks together that stand on lines one below the other. */
interface Written {
  mdx: string;
  list?: 'numbers' | 'bullets';
}

const BULLET = /^([-–+•·●▪◦])\s+(?=\S)/u;
const NUMBERED = /^(\d{1,3})\.\s+(?=\S)/u;
/** Lines drawn with signs: no words. */
const DRAWN = /^[-_–—=*~+\s]*$/u;

/**
 * The body of a document in the MDX of the archive, from top to bottom and word for word: headings by rule, lists with
 * the numbers printed, tables, footnotes, figures. Nothing is corrected.
 */
export function writeBody(blocks: readonly SourceBlock[], options: WriteBodyOptions = {}): string {
  const { footnotes = [], imageSource = () => null } = options;
  const flat = partProvisions(blocks.flatMap(unroll));
  const called = footnoteCalls(flat);
  const notes = new Map(
    footnotes
      .filter(({ id }) => called.includes(id))
      .sort((a, b) => called.indexOf(a.id) - called.indexOf(b.id))
      .map(({ id }, at) => [id, String(at + 1)]),
  );
  const ids = new Set(notes.keys());
  const lines = flat.map((block) => (block.kind === 'paragraph' ? signsOf(block, ids) : []));
  const plainBold = isWhollyBold(lines);
  const plan = planHeadings(
    flat.map((block, at) =>
      block.kind === 'paragraph' ? candidateOf(block, lines[at] ?? [], plainBold) : null,
    ),
  );
  const out: Written[] = [];
  let number = 0;
  for (const [at, block] of flat.entries()) {
    const own = lines[at] ?? [];
    const planned = plan.get(at);
    if (plan.get(at - 1)?.takesNext) continue;
    if (block.kind === 'table') {
      const { mdx, images } = writeTable(block, notes);
      out.push({ mdx }, ...images.flatMap((image) => figure(image, imageSource)));
    } else if (block.kind === 'image') out.push(...figure(block, imageSource));
    else if (planned) {
      const words = [...own, ...(planned.takesNext ? (lines[at + 1] ?? []) : [])];
      const text = words.map((line) => writeSigns(line, { plain: true, notes })).join(' ');
      out.push({ mdx: `${'#'.repeat(planned.depth)} ${text.replace(/#$/u, '\\#')}` });
    } else {
      const last = out.at(-1);
      const before = last?.list === 'numbers' ? number : null;
      const written = writeParagraph(own, before, {
        plainBold,
        notes,
        inner: last?.list === 'bullets' && /^(?:- | )/u.test(last.mdx),
      });
      if (!written) continue;
      number = written.number;
      out.push(written);
    }
  }
  for (const { id, blocks: own } of footnotes) {
    const label = notes.get(id);
    if (label === undefined) continue;
    const text = own
      .flatMap(unroll)
      .flatMap((block) => (block.kind === 'paragraph' ? [signsOf(block)] : []))
      .map((signs) => linesOf(signs, 4, {}));
    out.push({ mdx: `[^${label}]: ${text.join('\n\n    ')}` });
  }
  return out
    .map(({ mdx, list }, at) => {
      const tight = list !== undefined && out[at - 1]?.list === list;
      return `${at === 0 ? '' : tight ? '\n' : '\n\n'}${mdx}`;
    })
    .join('')
    .concat(out.length > 0 ? '\n' : '');
}

/** Tables for laying out give their blocks; a table within is what it is. */
function unroll(block: SourceBlock): SourceBlock[] {
  return block.kind === 'table' && isLayout(block) ? cellBlocks(block).flatMap(unroll) : [block];
}

/** A body that is bold throughout is not bold: the type says nothing then. */
function isWhollyBold(paragraphs: readonly Sign[][][]): boolean {
  const letters = paragraphs.flat(2).filter(({ char }) => /\p{L}/u.test(char));
  const bold = letters.filter(isBold).length;
  return bold > 0 && bold >= letters.length * 0.95;
}

const isBold = ({ look }: Sign): boolean => look.kind === 'bold' || look.kind === 'bold-italic';

function candidateOf(
  { heading, align }: SourceParagraph,
  lines: readonly Sign[][],
  plainBold: boolean,
): HeadingCandidate | null {
  const text = lines.map(textOf).join(' ');
  if (text === '') return null;
  const letters = lines.flat().filter(({ char }) => /\p{L}/u.test(char));
  return {
    text,
    bold: !plainBold && letters.every(isBold),
    // in Word the styles of headings serve for whatever is centred too: names of bodies, signatures
    ...(heading === undefined || align === 'center' || align === 'right' ? {} : { heading }),
  };
}

interface ParagraphOptions extends WriteSignsOptions {
  /** Points marked “+” belong to a point marked “-” before them. */
  inner: boolean;
}

/** A paragraph or an item; `before` is the number of the item before it, `null` where it begins a list. */
function writeParagraph(
  lines: readonly Sign[][],
  before: number | null,
  { inner, ...options }: ParagraphOptions,
): (Written & { number: number }) | null {
  const [first = []] = lines;
  const text = textOf(first);
  if (DRAWN.test(text) && lines.length < 2 && !first.some(({ char }) => char === NOTE_SIGN))
    return null;
  const rest = (mark: string): Sign[][] => [
    first.slice(Array.from(mark).length),
    ...lines.slice(1),
  ];
  const numbered = NUMBERED.exec(text);
  const number = Number(numbered?.[1] ?? 0);
  // Markdown counts by itself: an item that it would number otherwise than the source stays a paragraph
  if (numbered && (before === null || number === before + 1)) {
    const mark = `${numbered[1] ?? ''}. `;
    const mdx = mark + linesOf(rest(numbered[0]), mark.length, options);
    return { mdx, list: 'numbers', number };
  }
  const bullet = BULLET.exec(text);
  if (bullet) {
    const own = bullet[1] === '+' ? (inner ? '  + ' : '+ ') : '- ';
    const mdx = own + linesOf(rest(bullet[0]), own.length, options);
    return { mdx, list: 'bullets', number: 0 };
  }
  return { mdx: linesOf(lines, 0, options), number: 0 };
}

/** Lines of one paragraph, which break where the source breaks them. */
function linesOf(lines: readonly Sign[][], indent: number, options: WriteSignsOptions): string {
  return lines
    .map((line) => writeSigns(line, { ...options, start: true }))
    .join(`\\\n${' '.repeat(indent)}`);
}

function figure(image: SourceImage, sourceOf: (image: SourceImage) => string | null): Written[] {
  const source = sourceOf(image);
  if (source === null) return [];
  const alt = image.alt
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/["{}<>&\\]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);
  return [{ mdx: `<Figure src="${source}" alt="${alt}" />` }];
}
