import type { Frame } from './find-frame.ts';
import type { ReadField } from './imported.ts';
import { RANK } from './line-signs.ts';
import { readField } from './read-field.ts';
import { blockText } from './source-lines.ts';
import { isSurname } from './surnames.ts';

/** Somebody who took part in a meeting, as the frontmatter has it. */
export interface MeetingPerson {
  name: string;
  role: string | null;
  part: 'chu-tri' | 'chi-dao' | 'ket-luan' | 'phat-bieu' | 'du';
}

const WORD = String.raw`\p{Lu}[\p{Ll}\p{M}]*`;
const NAME = String.raw`${WORD}(?:\s${WORD}){1,4}`;
const ADDRESS = String.raw`(?:(?:các\s+)?đồng\s+chí:?|đ\/c|ông|bà)\s+`;
/** Words that only ranks begin with: before them another person begins. */
const RANKED = String.raw`(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy)\s`;
/** Somebody with what they are after the name: “đồng chí A B, Chủ tịch …”, “Thượng tá A B - Chỉ huy trưởng …”. */
const NAMED = new RegExp(
  String.raw`(?:${ADDRESS})?(?<rank>${RANKED})?(?<name>${NAME})\s*(?:,|\s[-–]\s)\s*(?<role>\p{Lu}[^;.:()]*)`,
  'u',
);
const VERBS = String.raw`(?:đề\s+nghị|nhấn\s+mạnh|yêu\s+cầu|phát\s+biểu|kết\s+luận|chỉ\s+đạo|khẳng\s+định|đánh\s+giá|biểu\s+dương|ghi\s+nhận|cho\s+biết|thông\s+tin|lưu\s+ý|nêu|giao)`;

/** How sentences say what somebody did; the first that fits counts. */
const SAYINGS: readonly (readonly [
  part: MeetingPerson['part'],
  pattern: RegExp,
  after: boolean,
])[] = [
  ['ket-luan', /^phát\s+biểu\s+kết\s+luận(?:\s+(?:tại\s+)?hội\s+nghị)?\s*,\s*/iu, true],
  ['ket-luan', /^kết\s+luận\s+hội\s+nghị\s*,\s*/iu, true],
  ['chi-dao', /^phát\s+biểu\s+chỉ\s+đạo(?:\s+(?:tại\s+)?hội\s+nghị)?\s*,\s*/iu, true],
  ['phat-bieu', /^phát\s+biểu\s+(?:tại|khai\s+mạc)\s+hội\s+nghị\s*,\s*/iu, true],
  ['phat-bieu', /^tại\s+hội\s+nghị\s*,\s*/iu, true],
  ['chu-tri', /sự\s+chủ\s+trì\s+của\s+/iu, true],
  [
    'chu-tri',
    /(?<!đơn vị\s)chủ\s+trì\s+(?:tại\s+điểm\s+cầu|hội\s+nghị|cuộc\s+họp|buổi\s+lễ)|đồng\s+chủ\s+trì/iu,
    false,
  ],
  [
    'du',
    /^(?:(?:đến|về)\s+)?(?:tham\s+)?dự(?:,?\s*(?:và\s+)?chỉ\s+đạo)?\s+(?:hội\s+nghị|tại)[^:;.]*?\s+có\s+/iu,
    true,
  ],
];

/**
 * Who led a meeting, spoke or was there, from the sentences of its news that say so in a usual way; `null` where none does. Never
 * sure: a role goes as far as the sentence lets it.
 */
export function readPeople(frame: Frame): ReadField<MeetingPerson[]> | null {
  const found: (MeetingPerson & { evidence: string })[] = [];
  for (const text of frame.body.map(blockText))
    for (const sentence of sentencesOf(text)) {
      for (const person of peopleIn(sentence)) {
        const known = found.find(({ name, part }) => name === person.name && part === person.part);
        if (known) known.role ??= person.role;
        else found.push(person);
      }
    }
  // who led or spoke was there
  const kept = found.filter(
    ({ name, part }) =>
      part !== 'du' || !found.some((one) => one.name === name && one.part !== 'du'),
  );
  if (kept.length === 0) return null;
  return readField(
    kept.map(({ name, role, part }) => ({ name, role, part })),
    'positional',
    kept.map(({ evidence }) => evidence).join(' · '),
  );
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…])(?<!(?:TP|TX|TT|TS)\.)\s+(?=\p{Lu})/u);

function peopleIn(sentence: string): (MeetingPerson & { evidence: string })[] {
  for (const [part, pattern, after] of SAYINGS) {
    const saying = pattern.exec(sentence);
    if (!saying) continue;
    const end = saying.index + saying[0].length;
    const words = after ? sentence.slice(end) : sentence.slice(0, saying.index);
    const people = part === 'du' || part === 'chu-tri' ? listed(words) : [speaker(words)];
    const known = people.filter((person) => person !== null);
    if (known.length === 0) continue;
    return known.map((person) => ({
      ...person,
      part,
      evidence: `${saying[0].trim()} ${person.name}`,
    }));
  }
  return [];
}

type Person = Omit<MeetingPerson, 'part'>;

/** People one after the other, with semicolons or “và” between them. */
function listed(words: string): Person[] {
  const parts = words.split(
    new RegExp(String.raw`\s*;\s*|\s+và\s+(?=${ADDRESS}|${RANKED})|\s+cùng\s+`, 'u'),
  );
  return parts.flatMap((part) => {
    const groups = NAMED.exec(part)?.groups;
    if (!groups || !isName(groups['name'] ?? '')) return [];
    const rank = groups['rank']?.trim();
    const role = tidy(groups['role'] ?? '');
    return [{ name: groups['name'] ?? '', role: [rank, role].filter(Boolean).join(', ') || null }];
  });
}

/** Who speaks: “Phó Chủ tịch UBND tỉnh A B C đề nghị …”, “Trung tướng A B, Phó Tổng … nhấn mạnh”. */
function speaker(words: string): Person | null {
  const verb = new RegExp(String.raw`\s+(?:đã\s+)?${VERBS}(?!\p{L})|:`, 'u').exec(words);
  const before = words.slice(0, verb?.index ?? 0);
  const [called] = listed(before);
  if (called && NAMED.exec(before)?.index === 0) return called;
  const bare = before.replace(new RegExp(`^${ADDRESS}`, 'iu'), '').trim();
  const capital = new RegExp(String.raw`(?:^|\s)(${NAME})$`, 'u').exec(bare)?.[1];
  const name = capital && nameAtEnd(capital.split(' '));
  if (!name) return null;
  const role = tidy(bare.slice(0, bare.length - name.length));
  return { name: name.replace(RANK, ''), role: role === '' ? null : role };
}

/** Of words with capitals the last that can be a name: “Hà Nam Trần Xuân Dưỡng” is a place and a person. */
function nameAtEnd(words: readonly string[]): string | null {
  for (const length of [3, 4, 2]) {
    const name = words.slice(-length);
    if (name.length === length && isName(name.join(' '))) return name.join(' ');
  }
  return null;
}

const isName = (name: string): boolean => {
  const [first = '', ...others] = name.split(' ');
  return isSurname(first) && others.length > 0 && others.length < 5;
};

const tidy = (role: string): string => role.replace(/^[\s,–-]+|[\s,–-]+$/gu, '').trim();
