import { decodeText } from './decode-text.ts';
import { sameLook } from './same-look.ts';
import type { Run, SourceDocument, SourceParagraph } from './source-document.ts';

/** Marks that texts copied from the web keep: `<sup>3</sup>`, `**in đậm**`, `*in nghiêng*`. Their words stay, the marks go. */
const MARKED =
  /<(sup|sub)>(.*?)<\/\1>|\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/iu;

function runsOf(line: string, look: Omit<Run, 'text'>): Run[] {
  const found = MARKED.exec(line);
  if (!found) return line === '' ? [] : [{ ...look, text: line }];
  const [whole, tag, raised, bold, italic] = found;
  const inner =
    tag !== undefined
      ? runsOf(raised ?? '', { ...look, ...(/sup/i.test(tag) ? { sup: true } : { sub: true }) })
      : bold !== undefined
        ? runsOf(bold, { ...look, bold: true })
        : runsOf(italic ?? '', { ...look, italic: true });
  return [
    ...runsOf(line.slice(0, found.index), look),
    ...inner,
    ...runsOf(line.slice(found.index + whole.length), look),
  ];
}

function joined(runs: readonly Run[]): Run[] {
  const joint: Run[] = [];
  for (const run of runs) {
    const last = joint.at(-1);
    if (last && sameLook(last, run))
      joint[joint.length - 1] = { ...last, text: last.text + run.text };
    else joint.push(run);
  }
  return joint;
}

/**
 * Reads a plain text: each line that is not blank is a paragraph, its place the line.
 *
 * Text that is neither UTF-8 nor UTF-16 comes as the signs of Windows-1252 that its bytes are, to be decoded after.
 */
export function readText(bytes: Uint8Array): SourceDocument {
  const { text } = decodeText(bytes);
  const blocks: SourceParagraph[] = [];
  for (const [index, line] of text.split(/\r\n|[\n\r\f\u2028\u2029]/u).entries()) {
    // a form feed and the lone returns of old systems end lines too
    if (line.trim() === '') continue;
    blocks.push({
      kind: 'paragraph',
      runs: joined(runsOf(line.trim(), {})),
      place: { part: 'body', where: `dòng ${index + 1}` },
    });
  }
  return { format: 'txt', encoding: 'unicode', blocks, margins: [], footnotes: [], warnings: [] };
}
