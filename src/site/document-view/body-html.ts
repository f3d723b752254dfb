import { escapeUTF8 } from 'entities';
import type { RenderedBody, Section } from '#documents/document.ts';
import { inlineHtml, type Inline } from '../inline.ts';

/** What we say beside a body. */
export interface BodyNotes {
  /** Typed passages, by the anchor each begins at; those of one label (“Nhiệm vụ 2025”) are said together. */
  passages: { anchor: string; label: string; topic: Inline }[];
  /** Notes on what is cited, by target; each section shows those of what it cites. */
  targets: Record<string, Inline[]>;
}

/**
 * A body as the page shows it: each section a block of three columns, number, text, notes. One string, because this is
 * the hot path of a build of 10,000 documents.
 */
export function bodyHtml(body: RenderedBody, notes: BodyNotes): string {
  const sections = body.sections.map((section) => sectionHtml(section, notes));
  if (body.footnotes) sections.push(`<div class="fn">${body.footnotes}</div>`);
  return sections.join('\n');
}

function sectionHtml(section: Section, notes: BodyNotes): string {
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
    `${tieSigns(section.html)}</div>${sideHtml(section, notes)}</section>`
  );
}

function sideHtml(section: Section, notes: BodyNotes): string {
  const labels = new Map<string, Set<string>>();
  for (const { anchor, label, topic } of notes.passages) {
    if (!has(section, anchor)) continue;
    const topics = labels.get(label) ?? new Set();
    labels.set(label, topics.add(inlineHtml(topic)));
  }
  const items = [...labels].map(([label, topics]) => {
    const shown = [...topics].slice(0, MOST_TOPICS).join('; ');
    const more = topics.size - MOST_TOPICS;
    const rest = more > 0 ? `; <span class="quiet">và ${String(more)} chủ đề khác</span>` : '';
    return inlineHtml({ text: label, strong: true }) + shown + rest;
  });
  for (const target of section.cites) {
    const note = notes.targets[target];
    if (note) items.push(inlineHtml(note));
  }
  if (items.length === 0) return '';
  const list = items.map((html) => `<li>${html}</li>`).join('');
  const label = section.title === null ? 'Ghi chú' : `Ghi chú: ${section.title}`;
  return `<aside class="side" aria-label="${escapeUTF8(label)}"><ul>${list}</ul></aside>`;
}

/** A note names the chief topics; the attribute box has them all. */
const MOST_TOPICS = 3;

const has = (section: Section, anchor: string): boolean =>
  section.anchor === anchor ||
  section.blocks.some((block) => block.anchor === anchor) ||
  section.html.includes(`id="${anchor}"`);

const SIGNED = /([^\s<>]*(?:<\/span>)?)<\/a>(<span class="cite-st[^]*?<\/span><\/span>)/g;

/**
 * Ties the sign of a citation to the last word of its link: browsers may break a line before any picture, whatever
 * stands there, and a sign alone on the next line says nothing.
 */
function tieSigns(html: string): string {
  return html.replace(SIGNED, (_, last: string, signed: string) =>
    last.endsWith('</span>')
      ? `${last.slice(0, -'</span>'.length)}${signed}</span></a>`
      : `<span class="nb">${last}${signed}</span></a>`,
  );
}
