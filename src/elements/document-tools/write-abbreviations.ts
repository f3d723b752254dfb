import { writeOut } from '#vietnamese/write-out.ts';

const BLOCK = 'p, li, td, th, figcaption, dd';

/** Writes the abbreviations of texts in `root` out, or back; what was written out shows its short form as a title. */
export function writeAbbreviations(root: ParentNode, on: boolean): void {
  for (const abbr of root.querySelectorAll<HTMLElement>('.read abbr[title]')) {
    const short = (abbr.dataset['short'] ??= abbr.textContent);
    const full = (abbr.dataset['full'] ??= abbr.title);
    const out = on ? writeOut(full, textBefore(abbr)) : null;
    abbr.textContent = out ?? short;
    abbr.title = out === null ? full : short;
  }
}

/** What its block says before an element, without the number in the margin. */
function textBefore(element: Element): string {
  const block = element.closest(BLOCK);
  if (!block) return '';
  const range = document.createRange();
  range.setStart(block, 0);
  const number = block.querySelector(':scope > .so');
  if (number) range.setStartAfter(number);
  range.setEndBefore(element);
  return range.toString().replace(/^\s+/u, '');
}
