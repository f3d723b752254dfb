import type {
  FollowState,
  JudgedEvidence,
  JudgedTask,
} from '#documents/follow-through/judge-task.ts';
import type { PairReason } from '#documents/follow-through/score-pair.ts';
import { levelIssuerName } from '#documents/level-issuer-name.ts';
import { documentPath, facetPath } from '#documents/urls.ts';
import type { FollowVerdict } from '#schema/follow-through.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from './archive-view.ts';
import type { Inline, Tone } from './inline.ts';
import type { SignName } from './signs.ts';

/** A state as it is shown: sign, word, and the anchor under which a page shows the tasks in it alone. */
export const STATE_WORDS: Record<
  FollowState,
  { sign: SignName; tone: Tone; word: string; inLine: string; anchor: string }
> = {
  done: {
    sign: 'done',
    tone: 'ok',
    word: 'Có kết quả',
    inLine: 'có kết quả',
    anchor: 'co-ket-qua',
  },
  repeated: {
    sign: 'repeated',
    tone: 'unknown',
    word: 'Nêu lại trong báo cáo',
    inLine: 'nêu lại',
    anchor: 'neu-lai',
  },
  short: {
    sign: 'short',
    tone: 'amend',
    word: 'Nêu là hạn chế',
    inLine: 'nêu là hạn chế',
    anchor: 'neu-la-han-che',
  },
  unseen: {
    sign: 'unseen',
    tone: 'unknown',
    word: 'Chưa thấy nhắc tới',
    inLine: 'chưa thấy nhắc tới',
    anchor: 'chua-thay-nhac-toi',
  },
};

/** “3 có kết quả, 1 nêu lại”: each with its sign; `path` of the page where each leads to the tasks in that state. */
export function countLine(counts: Record<FollowState, number>, path: string): Inline[] {
  const shown = (Object.keys(STATE_WORDS) as FollowState[]).filter((state) => counts[state] > 0);
  return shown.flatMap((state, at): Inline[] => {
    const { sign, tone, inLine, anchor } = STATE_WORDS[state];
    return [
      ...(at > 0 ? [', '] : []),
      { text: `${formatNumber(counts[state])} ${inLine}`, sign, tone, path: `${path}#${anchor}` },
    ];
  });
}

/** How much of it an editor has read. */
export function judgedWords({
  confirmed,
  proposed,
}: {
  confirmed: number;
  proposed: number;
}): string {
  if (confirmed === 0 && proposed === 0) return 'Máy không đề xuất dẫn chứng nào.';
  if (confirmed === 0) return 'Đề xuất của máy, biên tập chưa xác nhận.';
  return proposed === 0
    ? 'Biên tập đã xác nhận mọi dẫn chứng.'
    : `Biên tập đã xác nhận ${formatNumber(confirmed)} dẫn chứng; ${formatNumber(proposed)} là đề xuất của máy, chưa xác nhận.`;
}

/** Whether an editor stands for a passage, or the build proposes it, with score and reasons. */
export function evidenceWords(
  archive: Archive,
  { verdict, score, reasons }: JudgedEvidence,
): Inline[] {
  const why = reasons.flatMap((reason, at): Inline[] => [
    ...(at > 0 ? ['; '] : []),
    ...reasonWords(archive, reason),
  ]);
  if (verdict) return verdictWords(archive, verdict, 'Biên tập xác nhận');
  const told = `Đề xuất của máy, chưa xác nhận; điểm ${String(score)}/100${why.length > 0 ? ': ' : '.'}`;
  return [told, ...why, ...(why.length > 0 ? ['.'] : [])];
}

/** What is said where nothing is found: by an editor who has read, or by the build. */
export function nothingWords(archive: Archive, { nothing }: JudgedTask, papers: number): Inline[] {
  return nothing
    ? verdictWords(archive, nothing, 'Biên tập đã đọc, không thấy nhắc tới')
    : [`Máy không thấy trong ${formatNumber(papers)} báo cáo của kho; không có nghĩa là chưa làm.`];
}

function verdictWords(archive: Archive, { by, date, note }: FollowVerdict, what: string): Inline[] {
  const body = archive.reference.issuers.get(by);
  const who = by === 'kho-mau' ? 'Kho mẫu' : body ? levelIssuerName(body) : by;
  return [`${what}: ${who}, ${formatDate(date)}.${note === undefined ? '' : ` ${note}`}`];
}

/** So many shared words are named. */
const MOST_WORDS = 5;

function reasonWords(archive: Archive, { kind, shared }: PairReason): Inline[] {
  const [first = ''] = shared;
  switch (kind) {
    case 'topic': {
      const path = archive.topics.has(first) ? facetPath('topic', first) : undefined;
      return ['cùng chủ đề ', { text: archive.words.topic(first), path }];
    }
    case 'words':
      return [`cùng nói “${tellingWords(shared).slice(0, MOST_WORDS).join('”, “')}”`];
    case 'names':
      return [`cùng nêu tên ${shared.join(', ')}`];
    case 'measure':
      return [`cùng số liệu “${shared.join('”, “')}”`];
    case 'law':
      return [
        'cùng dẫn ',
        ...shared.flatMap((key, at): Inline[] => [
          ...(at > 0 ? [', '] : []),
          lawWords(archive, key),
        ]),
      ];
  }
}

/** Syllables alone say little beside words. */
function tellingWords(shared: readonly string[]): readonly string[] {
  const long = shared.filter((word) => word.includes(' '));
  return long.length > 0 ? long : shared;
}

function lawWords(archive: Archive, key: string): Inline {
  const law = archive.reference.laws.get(key);
  if (law) return { text: law.number ?? law.name, path: facetPath('law', key) };
  const document = archive.lookup.byId(key);
  return document
    ? { text: document.data.number ?? document.data.title, path: documentPath(document) }
    : key;
}
