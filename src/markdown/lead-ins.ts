import type { Section } from '../documents/document.ts';
import { sentences } from '../vietnamese/sentences.ts';

/** Headings, where a list begins and ends, and the ids of what stands in them. */
const MARK = /<(h[3-6]|\/?[uo]l)\b|\sid="([^"]+)"/gu;

/** Paragraphs that are items of a list, though typed as none: “a) …”, “đ) …”, and below these “- …”. */
const LETTERED = /^\p{Ll}{1,2}\)\s/u;
const DASHED = /^[-–+•]\s/u;

/** A longer one is cut to its end, which is what the items follow. */
const LONGEST = 140;

/**
 * The words that lead in to the items of a section's lists (“Ủy ban nhân dân huyện giao các đơn vị:”), by the anchor of
 * each item; an item that nothing with a colon leads in to has none. They are the text's own: its last sentence, or the end
 * of it behind “…”.
 */
export function leadIns({ html, blocks }: Pick<Section, 'html' | 'blocks'>): Map<string, string> {
  if (!blocks.some(({ text }) => text.endsWith(':'))) return new Map();
  const texts = new Map(blocks.map(({ anchor, text }) => [anchor, text]));
  const found = new Map<string, string>();
  /** Of each open list what stood before it. */
  const lists: string[] = [];
  let before = '';
  let letters = '';
  let dashes = '';
  for (const [, tag, id] of html.matchAll(MARK)) {
    if (tag === '/ul' || tag === '/ol') lists.pop();
    else if (tag === 'ul' || tag === 'ol') lists.push(before);
    else if (tag !== undefined) before = letters = dashes = '';
    const text = id === undefined ? undefined : texts.get(id);
    if (id === undefined || text === undefined) continue;
    let lead = lists.at(-1) ?? '';
    before = text;
    if (lists.length === 0 && LETTERED.test(text)) {
      lead = letters;
      dashes = text;
    } else if (lists.length === 0 && DASHED.test(text)) lead = dashes;
    else if (lists.length === 0) letters = dashes = text;
    if (lead.endsWith(':')) found.set(id, endOf(lead));
  }
  return found;
}

function endOf(lead: string): string {
  const last = sentences(lead).at(-1)?.text ?? lead;
  if (last.length <= LONGEST) return last;
  const cut = last.slice(-LONGEST);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}
