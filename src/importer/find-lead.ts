import type { Frame } from './find-frame.ts';
import { blockText } from './source-lines.ts';

/** What opens a lead: the day, perhaps after the name of the paper. */
export const LEAD_DAY =
  /^(?:\([^)]*\)\s*[-–:]*\s*)?(?:vào\s+)?(?:(?:sáng|trưa|chiều|tối)\s|ngày\s+\d)/iu;

/** Paragraphs of a body this long are no captions. */
const LONG = 60;

/** The paragraph that tells what happened: of the first three, the one that opens with a day, else the first; `''` where none is long. */
export function findLead(frame: Pick<Frame, 'body'>): string {
  const first = frame.body
    .map(blockText)
    .filter((text) => text.length > LONG)
    .slice(0, 3);
  return first.find((text) => LEAD_DAY.test(text)) ?? first[0] ?? '';
}
