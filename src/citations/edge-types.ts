import type { EdgeType } from '../schema/document.ts';
import { allMatches } from '../vietnamese/all-matches.ts';
import type { CitationSpan } from './recognise.ts';

type Span = Pick<CitationSpan, 'start' | 'end' | 'isSelf'>;

/** Verbs that say what a text does with what it cites; of several before a citation the nearest counts. */
const VERBS: readonly (readonly [type: EdgeType, verb: string])[] = [
  [
    'sua-doi',
    String.raw`sửa\s+đổi(?:\s*,?\s*(?:và\s+)?bổ\s+sung)?|thay\s+(?:thế\s+)?(?:các\s+)?(?:cụm\s+)?từ`,
  ],
  ['bo-sung', String.raw`bổ\s+sung`],
  ['thay-the', String.raw`thay\s+thế(?:\s+cho)?`],
  ['bai-bo', String.raw`bãi\s+bỏ|h(?:ủy|uỷ)\s+bỏ`],
  [
    'huong-dan',
    String.raw`hướng\s+dẫn(?=\s+(?:chi\s+tiết|thi\s+hành|thực\s+hiện|áp\s+dụng|triển\s+khai|một\s+số|việc))(?:\s+(?:chi\s+tiết|thi\s+hành|thực\s+hiện|áp\s+dụng|triển\s+khai|và))*|quy\s+định\s+(?:chi\s+tiết|cụ\s+thể|(?:việc\s+)?thi\s+hành|(?:việc\s+)?thực\s+hiện)(?:\s+(?:và|biện\s+pháp|hướng\s+dẫn|chi\s+tiết|thi\s+hành))*`,
  ],
  ['tong-ket', String.raw`(?:tổng|sơ)\s+kết(?:[^;.]{0,60}?thực\s+hiện)?`],
  [
    'quan-triet',
    String.raw`quán\s+triệt(?:[\s,]+(?:và|tổ\s+chức|triển\s+khai|thực\s+hiện|nghiêm(?:\s+túc)?|sâu\s+sắc|học\s+tập|cụ\s+thể\s+hóa|theo))*`,
  ],
  [
    'thuc-hien',
    String.raw`(?:tổ\s+chức\s+|triển\s+khai\s+)?thực\s+hiện|triển\s+khai|thi\s+hành|chấp\s+hành|cụ\s+thể\s+h(?:óa|oá)`,
  ],
];
const ANY = new RegExp(
  VERBS.map(([, verb]) => `(?<![\\p{L}])(${verb})(?!\\p{L})`).join('|'),
  'giu',
);
/** What every verb has; most citations follow none. */
const MAYBE =
  /sửa|bổ\s+sung|thay|bỏ|hướng\s+dẫn|quy\s+định|kết|quán|thực\s+hiện|triển|hành|cụ\s+thể/iu;

/** Opens a clause: numbering, a bullet, “Điều 1.”, “Theo đó,”. */
const OPENING = String.raw`^[\s\-–+*“"(]*(?:điều\s+\d+\s*[.:]\s*|\d+(?:\.\d+)*\s*[.)]\s*|\p{L}\)\s*|(?:theo\s+đó|tiếp\s+tục|chính\s+phủ|đồng\s+thời)\s*,?\s*)*`;
const GROUND = new RegExp(String.raw`${OPENING}căn\s+cứ(?!\p{L})`, 'iu');
const GROUND_HERE =
  /(?<!\p{L})căn\s+cứ(?:\s+(?:vào|theo|(?:các\s+)?quy\s+định\s+(?:tại|của)|(?:các|điểm|khoản)))*\s*$/iu;
const OPENING_VERB = new RegExp(OPENING + '$', 'iu');
/** The citation is a place where something stands, not what is acted on. */
const PLACE =
  /(?:(?<!\p{L})(?:theo|tại|trong|ở|bởi|bằng|về|vi\s+phạm|với|trái|ngày|từ)|(?:quy\s+định|hướng\s+dẫn|yêu\s+cầu)\s+của)(?:\s+(?:các|những|đúng|tinh\s+thần|quy\s+định(?:\s+(?:tại|của|ở|trong))?))*\s*$/iu;
/** “Thực hiện các nhiệm vụ khác theo quy định của Luật …”: the tasks are done, the law is only named. */
const STIPULATED =
  /(?:theo\s+(?:đúng\s+)?(?:các\s+)?)?quy\s+định\s+(?:tại|của|ở|trong)\s+(?:các\s+)?$/iu;
/** “được sửa đổi bởi …”: what is named does it, not the text; “Luật sửa đổi …” is a name, “hiệu lực thi hành” no doing. */
const PASSIVE =
  /(?:(?<!\p{L})(?:được|bị|đã|có\s+nội\s+dung|chưa|hiệu\s+lực|luật|pháp\s+lệnh)\s+|\()$/iu;
const BY = /^\s*(?:tại|bởi|bằng|theo|của\s+pháp\s+luật)(?!\p{L})/iu;
/** What says more about the act named before, up to a citation in its title. */
const TITLE =
  /^\s*(?:\([^)]*\)\s*)?(?:,\s*)?(?:(?:số|ngày|tháng|năm)\s+[\d/.-]+\s*,?\s*)*(?:của\s+[^,;]{2,90}?\s+)?(?:ban\s+hành|về|quy\s+định|qui\s+định|hướng\s+dẫn|sửa\s+đổi|bổ\s+sung|thay\s+thế|bãi\s+bỏ|phê\s+duyệt|có\s+nội\s+dung|thực\s+hiện|triển\s+khai|thi\s+hành|được|đối\s+với)(?!\p{L})/iu;
/** What may stand between `;` and the next of a list: parts of the act, “và các”. */
const NEXT =
  /^(?:[\s,]|(?:và|các|cùng|cả|điểm|mục|khoản|phần|điều|thứ|tại|một|hai|ba|bốn|năm)(?!\p{L})|[\d.]+(?:\.?\p{L})?|[ivx]+|\p{L}(?!\p{L}))*$/iu;
/** The next of a list of acts. */
const AND = /(?:,|;|\(|(?<!\p{L})(?:và|hoặc|cùng|với))\s*(?:các\s+|cả\s+)?$/iu;
/** “… hết hiệu lực kể từ ngày Nghị định này có hiệu lực”: the text puts an end to what it names before. */
const ENDS =
  /^[^.;]{0,200}?(?<!\p{L})(?:hết\s+hiệu\s+lực|không\s+còn\s+hiệu\s+lực|bị\s+bãi\s+bỏ)(?:\s+thi\s+hành)?\s*(?:,\s*)?(?:kể\s+)?(?:từ|khi|$|[.;])/iu;
const STOP = /[.!?…](?=[\s”")]|$)|\n/gu;

/** How far before a citation what it does may stand; at the head of a clause farther. */
const REACH = 120;
const CLAUSE = 320;

interface Read {
  type: EdgeType;
  /** It stands in the title of another act. */
  isNested: boolean;
  /** The sentence it stands in begins here. */
  sentence: number;
}

/**
 * What a text does with each citation, read from the words before it in its clause; `dan` where they say nothing. An act named in the
 * title of another (“Kế hoạch … về thực hiện Nghị quyết số …”) is only named. `spans` in order.
 */
export function edgeTypes(text: string, spans: readonly Span[]): EdgeType[] {
  const read: Read[] = [];
  /** Type of the first act of the sentence, which the parts of a list after `;` share. */
  let head: EdgeType = 'dan';
  for (const [at, span] of spans.entries()) {
    const before = spans[at - 1];
    const known = read[at - 1];
    const from = Math.max(before?.end ?? 0, span.start - CLAUSE);
    const gap = text.slice(from, span.start);
    const stop = lastStop(gap);
    const sentence = stop < 0 && known ? known.sentence : from + Math.max(0, stop);
    const isSame = known !== undefined && known.sentence === sentence;
    if (!isSame) head = 'dan';
    const found = read.push(
      span.isSelf
        ? { type: 'dan', isNested: false, sentence }
        : {
            ...typeOf(
              gap.slice(Math.max(0, stop)),
              isSame && before ? { ...known, isSelf: before.isSelf } : null,
              head,
            ),
            sentence,
          },
    );
    const own = read[found - 1];
    if (own && !own.isNested && head === 'dan') head = own.type;
  }
  for (const [at, span] of spans.entries()) {
    const own = read[at];
    if (!own || own.type !== 'dan' || own.isNested || span.isSelf) continue;
    const last = read.findLastIndex(
      (other, place) => other.sentence === own.sentence && spans[place]?.isSelf !== true,
    );
    const end = spans[last]?.end ?? span.end;
    if (ENDS.test(text.slice(end, end + 260))) own.type = 'bai-bo';
  }
  return read.map(({ type }) => type);
}

/** Where the sentence of the last word begins; -1 where the gap has no end of a sentence. */
function lastStop(gap: string): number {
  let found = -1;
  for (const { index, 0: sign } of allMatches(STOP, gap))
    if (!/(?:^|\s)(?:\d{1,3}|\p{L}|điều\s+\d+)$/iu.test(gap.slice(Math.max(0, index - 8), index)))
      found = index + sign.length;
  return found;
}

function typeOf(
  gap: string,
  before: (Read & { isSelf: boolean }) | null,
  head: EdgeType,
): Pick<Read, 'type' | 'isNested'> {
  const semicolon = gap.lastIndexOf(';');
  const clause = gap.slice(semicolon + 1);
  const follows = before !== null && semicolon < 0 && !before.isSelf;
  if (follows && AND.test(clause) && !MAYBE.test(afterTitle(clause)))
    return { type: before.type, isNested: before.isNested };
  if (follows && TITLE.test(clause)) return { type: 'dan', isNested: true };
  const type = governing(clause, follows);
  if (type !== null) return { type, isNested: false };
  const goesOn = semicolon >= 0 && before !== null && NEXT.test(clause);
  return { type: goesOn ? head : 'dan', isNested: false };
}

/** What follows the day, body and title of the act named before. */
const afterTitle = (clause: string): string => {
  const comma = Math.max(clause.lastIndexOf(','), clause.lastIndexOf(' và '));
  return clause.slice(comma + 1);
};

/** Type by the verbs of a clause up to the citation; `null` where it has none that governs it. */
function governing(clause: string, follows: boolean): EdgeType | null {
  if (!follows && GROUND.test(clause)) return 'can-cu';
  if (GROUND_HERE.test(clause)) return 'can-cu';
  if (!MAYBE.test(clause)) return null;
  let found: { type: EdgeType; index: number; end: number } | null = null;
  for (const match of allMatches(ANY, clause)) {
    const place = VERBS.findIndex((_, at) => match[at + 1] !== undefined);
    const type = VERBS[place]?.[0];
    const end = match.index + match[0].length;
    if (type === undefined) continue;
    if (PASSIVE.test(clause.slice(Math.max(0, match.index - 24), match.index))) continue;
    if (BY.test(clause.slice(end, end + 20))) continue;
    found = { type, index: match.index, end };
  }
  if (found === null) return null;
  const between = clause.slice(found.end);
  // “bổ sung, kiện toàn văn kiện …” adds to no act
  if (found.type === 'bo-sung' && between.length > 60) return null;
  const opens = !follows && OPENING_VERB.test(clause.slice(0, found.index));
  if (opens && !(found.type === 'thuc-hien' && STIPULATED.test(between))) return found.type;
  return between.length <= REACH && !PLACE.test(clause) ? found.type : null;
}
