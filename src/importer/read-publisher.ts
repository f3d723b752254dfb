import type { Frame } from './find-frame.ts';
import type { ReadField } from './imported.ts';
import { isPersonName } from './line-signs.ts';
import { readField } from './read-field.ts';
import { blockText, isCapitals } from './source-lines.ts';

/** Where a text was published, as far as it says so itself; address and day are the clerk's to give. */
export interface ReadSource {
  publisher: string;
  url: null;
  captured: null;
}

/** Who published a page of news: named before the lead, below the text, or in the head of its portal. A writer is no publisher. */
export function readPublisher(frame: Frame): ReadField<ReadSource> | null {
  if (!frame.news) return null;
  const of = (publisher: string, evidence: string): ReadField<ReadSource> =>
    readField({ publisher, url: null, captured: null }, 'positional', evidence);
  for (const text of frame.body.map(blockText).slice(0, 3)) {
    const before = /^\(([^()]{2,30})\)\s*[-–:]\s*/u.exec(text)?.[1];
    if (before !== undefined) return of(`${before} (tên ghi ở đầu tin)`, text.slice(0, 60));
  }
  const below = frame.news.byline[0]?.text;
  if (
    below !== undefined &&
    !isCapitals(below) &&
    (/^(?:đài|báo|cổng|ban)\s/iu.test(below) || !isPersonName(below))
  )
    return of(`${below} (tên ghi ở cuối tin)`, below);
  const portal = frame.news.furniture.find(
    ({ text }) => /^cổng thông tin điện tử\s+\p{L}/iu.test(text) && text.length < 80,
  );
  return portal ? of(portal.text, portal.text) : null;
}
