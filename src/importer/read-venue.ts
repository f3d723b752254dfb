import { findLead } from './find-lead.ts';
import type { Frame } from './find-frame.ts';
import type { ReadField } from './imported.ts';
import { readField } from './read-field.ts';
import { blockText } from './source-lines.ts';

/** Where meetings are held; a place alone (“tại huyện …”) says whose, not where. */
const AT =
  /(?<!\p{L})tại\s+((?:hội\s+trường|trung\s+tâm\s+(?:hội\s+nghị|văn\s+hóa|chính\s+trị)|nhà\s+văn\s+hóa|nhà\s+khách|trụ\s+sở|sân\s+vận\s+động|phòng\s+họp|khách\s+sạn)[^,.;:()]{0,80})/iu;
const ONLINE = /(?<!\p{L})(trực\s+tuyến\s+(?:tới|đến|với)\s+\d+\s+điểm\s+cầu[^,.;:()]{0,40})/iu;
/** Verbs after the name of the place, which belong to no place. */
const VERB = /\s+(?:(?:đã\s+)?diễn\s+ra|tổ\s+chức|để|nhằm|vào)(?!\p{L}).*$/iu;

/** Where a meeting was held, as its news says in the first sentences; never sure. `null` where it says nothing. */
export function readVenue(frame: Frame): ReadField<string> | null {
  if (frame.kind !== 'news') return null;
  const lead = findLead(frame);
  const texts = frame.body.map(blockText).filter((text) => text !== '');
  const from = Math.max(0, texts.indexOf(lead));
  for (const text of texts.slice(from, from + 3)) {
    const words = AT.exec(text)?.[1] ?? ONLINE.exec(text)?.[1];
    if (words === undefined) continue;
    const venue = words.replace(VERB, '').trim();
    return readField(venue.charAt(0).toLocaleUpperCase('vi') + venue.slice(1), 'positional', words);
  }
  return null;
}
