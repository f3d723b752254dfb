import { escapeUTF8 } from 'entities';
import type { RenderedBody, Section } from '#documents/document.ts';
import { inlineHtml, type Inline } from '../inline.ts';
import type { FollowNote } from './follow-section.ts';

/** A typed passage by the anchor it begins at; those of one label (“Nhiệm vụ 2025”) are said together. */
interface Passage {
  anchor: string;
  label: string;
  topic: Inline;
}

/** What we say beside a body. */
export interface BodyNotes {
  passages: Passage[];
  /** Notes on what is cited, by target; each section shows those of what it cites. */
  targets: Record<string, Inline[]>;
  /** What reports say of the tasks in it; absent where it sets none. Said with the task, or first. */
  follow?: readonly FollowNote[];
  /** Further notes of a section, as HTML: what is found when the page is made (repeat-notes.ts). */
  more?: ReadonlyMap<Section, readonly string[]> | undefined;
}

/**
 * A body as the page shows it: each section a block of three columns, number, text, notes. One string, because this is
 * the hot path of a build of 10,000 documents.
 */
export function bodyHtml(body: RenderedBody, notes: BodyNotes): string {
  const passages = passagesOf(body, notes);
  let html = '';
  for (const section of body.sections) {
    const own = sectionHtml(section, passages.get(section) ?? [], notes);
    html += html === '' ? own : `\n${own}`;
  }
  if (body.footnotes) html += `${html === '' ? '' : '\n'}<div class="fn">${body.footnotes}</div>`;
  return html;
}

/** Typed passages by the section they begin in. */
function passagesOf({ sections }: RenderedBody, notes: BodyNotes): Map<Section, Passage[]> {
  const found = new Map<Section, Passage[]>();
  if (notes.passages.length === 0) return found;
  const homes = new Map<string, Section>();
  for (const section of sections) {
    if (section.anchor !== null) homes.set(section.anchor, section);
    for (const { anchor } of section.blocks) homes.set(anchor, section);
  }
  for (const passage of notes.passages) {
    // an editor's own id stands on the passage and on no block
    const home =
      homes.get(passage.anchor) ??
      sections.find(({ html }) => html.includes(`id="${passage.anchor}"`));
    if (!home) continue;
    const list = found.get(home);
    if (list) list.push(passage);
    else found.set(home, [passage]);
  }
  return found;
}

function sectionHtml(section: Section, passages: readonly Passage[], notes: BodyNotes): string {
  const { anchor, number, title } = section;
  const id = anchor === null ? '' : ` id="${escapeUTF8(anchor)}"`;
  // a number of two or three signs hangs in its column; “Điều 5” would not fit and runs in
  const hangs = number !== null && number.length <= 3;
  const hanging = hangs ? `<span class="no" aria-hidden="true">${escapeUTF8(number)}</span>` : '';
  const spoken =
    number === null ? '' : hangs ? `<span class="vh">${number}. </span>` : `${number}. `;
  const heading = title === null ? '' : `<h2>${spoken}${escapeUTF8(title)}</h2>`;
  return (
    `<section class="blk"${id}>${hanging}<div class="tx">${heading}` +
    `${tieSigns(section.html)}</div>${sideHtml(section, passages, notes)}</section>`
  );
}

function sideHtml(
  section: Section,
  passages: readonly Passage[],
  { targets, follow, more }: BodyNotes,
): string {
  const labels = new Map<string, Set<string>>();
  for (const { label, topic } of passages) {
    const topics = labels.get(label) ?? new Set();
    labels.set(label, topics.add(inlineHtml(topic)));
  }
  const states = follow ? statesHtml(section, follow) : '';
  const tasks = states === '' ? null : soleTaskLabel(passages, follow ?? []);
  const items = [...labels].map(([label, topics]) => {
    const shown = [...topics].slice(0, MOST_TOPICS).join('; ');
    const more = topics.size - MOST_TOPICS;
    const rest = more > 0 ? `; <span class="quiet">và ${String(more)} chủ đề khác</span>` : '';
    const told = label === tasks ? `: ${states}` : '';
    return inlineHtml({ text: label, strong: true }) + shown + rest + told;
  });
  if (states !== '' && tasks === null)
    items.unshift(inlineHtml({ text: 'Thực hiện', strong: true }) + states);
  for (const target of section.cites) {
    const note = targets[target];
    if (note) items.push(inlineHtml(note));
  }
  if (more) items.push(...(more.get(section) ?? []));
  if (items.length === 0) return '';
  const list = items.map((html) => `<li>${html}</li>`).join('');
  const label = section.title === null ? 'Ghi chú' : `Ghi chú: ${section.title}`;
  return `<aside class="side" aria-label="${escapeUTF8(label)}"><ul>${list}</ul></aside>`;
}

/** The states of the tasks in a section, each once; empty where it has none. */
function statesHtml({ blocks }: Section, follow: readonly FollowNote[]): string {
  const anchors = new Set(blocks.map(({ anchor }) => anchor));
  const notes = new Map<string, Inline>();
  for (const { anchor, word, note } of follow)
    if (anchors.has(anchor) && !notes.has(word)) notes.set(word, note);
  return [...notes.values()].map((note) => inlineHtml(note)).join(', ');
}

/** “Nhiệm vụ 2025”, where that is all the tasks of a section; its note says their states too. */
function soleTaskLabel(passages: readonly Passage[], follow: readonly FollowNote[]): string | null {
  const anchors = new Set(follow.map(({ anchor }) => anchor));
  const found = new Set(
    passages.filter(({ anchor }) => anchors.has(anchor)).map(({ label }) => label),
  );
  const [label] = found;
  return found.size === 1 && label !== undefined ? label : null;
}

/** A note names the chief topics; the attribute box has them all. */
const MOST_TOPICS = 3;

const SIGN = '</a><span class="cite-st';
const SIGN_END = '</span></span>';
const BOX_END = '</span>';

/**
 * Ties the sign of a citation to the last word of its link: browsers may break a line before any picture, whatever
 * stands there, and a sign alone on the next line says nothing. Where the link ends with the box of a number, the sign
 * goes into that box; else its last word gets one.
 */
function tieSigns(html: string): string {
  let out = '';
  let from = 0;
  for (let at = html.indexOf(SIGN); at !== -1; at = html.indexOf(SIGN, from)) {
    const start = at + '</a>'.length;
    const end = html.indexOf(SIGN_END, start) + SIGN_END.length;
    const link = html.slice(from, at);
    const signed = html.slice(start, end);
    const word = Math.max(link.lastIndexOf(' '), link.lastIndexOf('>')) + 1;
    out += link.endsWith(BOX_END)
      ? `${link.slice(0, -BOX_END.length)}${signed}${BOX_END}</a>`
      : `${link.slice(0, word)}<span class="nb">${link.slice(word)}${signed}</span></a>`;
    from = end;
  }
  return from === 0 ? html : out + html.slice(from);
}
