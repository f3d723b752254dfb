import { escapeUTF8 } from 'entities';
import type { RenderedBody, Section } from '#documents/document.ts';
import type { RepeatedBlock } from '#documents/repeated/repeated-blocks.ts';
import { href } from '../href.ts';
import type { RepeatedPassages } from '../repeated-passages.ts';
import { sign } from '../signs.ts';

const HOW = [
  ['exact', 'same', 'giống hệt'],
  ['year', 'same', 'chỉ đổi năm'],
  ['near', 'near', 'gần giống'],
] as const;

/** A body whose repeated blocks bear their class, and for each section the notes that stand beside it, as HTML. */
export interface RepeatNotes {
  body: RenderedBody;
  notes: ReadonlyMap<Section, readonly string[]>;
}

/** Marks the repeated passages of a body. Of nearly repeated ones the words that differ are new, so they are never dimmed. */
export function repeatNotes(body: RenderedBody, found: readonly RepeatedPassages[]): RepeatNotes {
  const notes = new Map<Section, string[]>();
  if (found.every(({ blocks }) => blocks.length === 0)) return { body, notes };
  const classes = new Map<string, string>();
  for (const { blocks } of found)
    for (const { anchor, how } of blocks)
      if (classes.get(anchor) !== 'lap') classes.set(anchor, how === 'near' ? 'gan' : 'lap');
  const sections = body.sections.map((section) => {
    const marked = section.blocks.filter(({ anchor }) => classes.has(anchor));
    if (marked.length === 0) return section;
    const own = new Set(marked.map(({ anchor }) => anchor));
    let { html } = section;
    for (const anchor of own)
      html = html.replace(
        `class="y" id="${anchor}"`,
        () => `class="y ${classes.get(anchor) ?? ''}" id="${anchor}"`,
      );
    const made = { ...section, html };
    const lines = found.flatMap((one) => lineOf(one, own));
    notes.set(made, [`<b>Nhắc lại</b> ${lines.join('<br>')}`]);
    return made;
  });
  return { body: { ...body, sections }, notes };
}

/** “của năm trước: giống hệt 2.1, 2.2; chỉ đổi năm 2.3”, each number a link to the very passage. */
function lineOf(found: RepeatedPassages, own: ReadonlySet<string>): string[] {
  const { path, name, blocks } = found;
  const here = blocks.filter(({ anchor }) => own.has(anchor));
  if (here.length === 0) return [];
  const groups = HOW.flatMap(([how, shape, word]) => {
    const links = here.filter((block) => block.how === how).map((block) => linkOf(block, path));
    return links.length > 0
      ? [`<span class="nb">${sign(shape)}${word}</span> ${links.join(', ')}`]
      : [];
  });
  return [
    `của ${whose(found)}<span class="vh"> (${escapeUTF8(name)})</span>: ${groups.join('; ')}`,
  ];
}

/** Whose words they were, as short as a margin allows; the head of the document has the whole name. */
function whose({ why, years, name }: RepeatedPassages): string {
  if (why === 'superior') return 'cấp trên';
  return years === 1 ? 'năm trước' : escapeUTF8(name);
}

function linkOf({ number, of }: RepeatedBlock, path: string): string {
  const there = of.number === number ? '' : ` ← ${of.number}`;
  const address = escapeUTF8(href(`${path}#${of.anchor}`));
  return `<a class="nb" href="${address}"><span class="vh">đoạn </span>${escapeUTF8(number + there)}</a>`;
}
