/** What is no word of the document: numbers, our signs and hidden notes, tools, and passages inside that have a number of their own. */
const OURS = '.so, .vh, .cite-st, .tools, .y, [data-footnote-ref], button';

/** The words of a passage as the document has them, abbreviations as signed. */
export function passageText(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll<HTMLElement>(OURS)) one.remove();
  for (const abbr of copy.querySelectorAll<HTMLElement>('abbr[data-short]'))
    abbr.textContent = abbr.dataset['short'] ?? abbr.textContent;
  return copy.textContent.replace(/\s+/gu, ' ').trim();
}
