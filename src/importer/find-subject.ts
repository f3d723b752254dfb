import type { Frame } from './find-frame.ts';
import { findLead } from './find-lead.ts';

/** Who a report says held the meeting. */
export interface Subject {
  text: string;
  /** The words round it. */
  evidence: string;
}

const HELD =
  /\s+(?:(?:đã|vừa|long trọng|phối hợp)\s+)?(?:tổ chức|khai mạc|tiến hành|triển khai)(?!\p{L})/iu;

/** The words before “tổ chức” in the first sentence of the lead, else in the headline; `null` where there are none. */
export function findSubject(frame: Frame): Subject | null {
  const headline = frame.news?.title[0]?.text;
  for (const text of [findLead(frame), ...(headline === undefined ? [] : [headline])]) {
    const sentence = text.slice(0, 300);
    const verb = HELD.exec(sentence);
    if (!verb) continue;
    const before = sentence.slice(0, verb.index);
    // a full stop of a short form (“TP. Đà Lạt”) ends nothing
    const own =
      before.split(/[,;:()–]|\s-\s|\.\s(?=\p{Lu})(?<!TP\.\s|TX\.\s|TT\.\s)/u).at(-1) ?? '';
    const subject = own
      .replace(
        /^\s*(?:(?:sáng|chiều|tối|trưa)\s+)?(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\s*/iu,
        '',
      )
      .trim();
    if (
      subject.length < 3 ||
      subject.length > 90 ||
      /^(?:tại|ở|trong|để|qua|theo)\s/iu.test(subject)
    )
      continue;
    return { text: subject, evidence: `${subject}${verb[0]}` };
  }
  return null;
}
