import type { Frame } from './find-frame.ts';
import type { ReadField } from './imported.ts';
import { lineSign } from './line-signs.ts';
import { readField } from './read-field.ts';

/** One of nơi nhận, as the frontmatter has it. */
export interface Recipient {
  name: string;
  purpose?: 'de-bao-cao' | 'de-phoi-hop' | 'de-thuc-hien' | 'de-biet' | 'luu';
}

const PURPOSES: readonly (readonly [RegExp, Recipient['purpose'] & string])[] = [
  [/^(?:để\s+)?(?:b\/c|báo\s+cáo)$/iu, 'de-bao-cao'],
  [/^(?:để\s+)?(?:p\/h|phối\s+hợp)(?:\s+(?:thực\s+hiện|chỉ\s+đạo))?$/iu, 'de-phoi-hop'],
  [/^(?:để\s+)?(?:t\/h|thực\s+hiện|triển\s+khai(?:\s+thực\s+hiện)?)$/iu, 'de-thuc-hien'],
  [/^(?:để\s+)?(?:biết|theo\s+dõi|t\/d)$/iu, 'de-biet'],
];

/** Nơi nhận with what each copy is for; `null` where none is named. A purpose of another kind stays with the name. */
export function readRecipients(frame: Frame): ReadField<Recipient[]> | null {
  const [label, ...lines] = frame.recipients.map(({ text }) => text);
  if (label === undefined) return null;
  const inLabel = label.replace(/^nơi\s+(?:nhận|gửi)\s*:?\s*/iu, '');
  const items = itemsOf(inLabel === '' ? lines : [inLabel, ...lines]);
  const recipients = items
    .map(readItem)
    .filter(({ name }) => /\p{L}{2}/u.test(name) && !/[.…_]{4}|…/u.test(name));
  if (recipients.length === 0) return null;
  const told =
    lines.length < 4 || lines.filter((line) => MARK.test(line)).length >= lines.length / 3;
  // lines of a signature among them: two columns have run into one
  const mixed = lines.some(
    (line) => !MARK.test(line) && ['authority', 'role', 'signed'].includes(lineSign(line) ?? ''),
  );
  if (mixed) return readField(recipients, 'inferred', [label, ...lines].join(' '));
  return readField(recipients, told ? 'labelled' : 'positional', [label, ...lines].join(' '));
}

/** Lines joined to items: where items are marked, a line without a mark goes on with the one before. */
function itemsOf(lines: readonly string[]): string[] {
  const marked = lines.filter((line) => MARK.test(line)).length > lines.length / 2;
  const items: string[] = [];
  for (const line of lines) {
    if (marked && !MARK.test(line) && items.length > 0) items.push(`${items.pop() ?? ''} ${line}`);
    else items.push(line);
  }
  // several on one line
  return items.flatMap((item) => item.split(/;\s+(?=[-–+]?\s*\p{Lu})/u));
}

const MARK = /^[-–+*•]\s*/u;

function readItem(item: string): Recipient {
  const text = item
    .replace(MARK, '')
    .replace(/[\s;,./]+$/u, '')
    .trim();
  const kept = /^lưu\s*(?::\s*|\s+)(.+)$/iu.exec(text)?.[1];
  if (kept !== undefined) return { name: kept, purpose: 'luu' };
  const found = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/u.exec(text);
  const bare = /^(.+?),?\s+(để\s+(?:b\/c|p\/h|t\/h|báo cáo|phối hợp|thực hiện|biết))$/iu.exec(text);
  const [, name, words = ''] = found ?? bare ?? [];
  const purpose = PURPOSES.find(([pattern]) => pattern.test(words.trim()))?.[1];
  return name !== undefined && purpose ? { name, purpose } : { name: text };
}
