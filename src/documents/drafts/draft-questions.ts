import type { CollectionName } from '#schema/collections.ts';
import type { Level } from '#schema/issuer.ts';
import { fold } from '#vietnamese/fold.ts';
import { normalise } from '#vietnamese/normalise.ts';
import { firstDay, type DraftAnswers } from './draft-answers.ts';
import { draftChoices, type DraftChoices } from './draft-choices.ts';
import type { DraftContext } from './draft-context.ts';
import { findEntries } from './find-entries.ts';
import { findEntry, type Choice, type Found } from './find-entry.ts';
import { findPlace } from './find-place.ts';
import { readDate } from './read-date.ts';
import { suggestPlanTypes, suggestTopics, suggestYear } from './suggest-answers.ts';

/** What a question may look at. */
export interface Asked {
  answers: DraftAnswers;
  context: DraftContext;
  /** What the clerk was shown last, numbered from 1. */
  shown?: readonly Choice[];
}

type Value = DraftAnswers[keyof DraftAnswers];

/** One question about a new document. Later ones may look at the answers to earlier ones. */
export interface DraftQuestion {
  name: keyof DraftAnswers;
  /** Of the command line, without dashes. */
  flags: readonly string[];
  prompt: string;
  /** No draft without it; others are left to review where a script does not give them. */
  required: boolean;
  /** Given where the question need not be asked. */
  settled?: (asked: Asked) => Value | undefined;
  /** Taken where nothing is typed. */
  suggest?: (asked: Asked) => Value | undefined;
  /** All that may be chosen. */
  choices?: (asked: Asked) => Choice[];
  /** True where the choices are so few or so little known that they are shown unasked. */
  showsChoices?: boolean;
  read: (typed: string, asked: Asked) => Found<Value>;
}

const choicesOf = ({ context }: Asked): DraftChoices => draftChoices(context.reference);

const levelOf = ({ answers, context }: Asked): Level | undefined =>
  context.reference.issuers.get(answers.issuer ?? '')?.level;

/** The level of place that goes with the body, `undefined` where every level may. */
function placeLevel(asked: Asked): 'province' | 'district' | 'commune' | undefined {
  const level = levelOf(asked);
  return level === 'province' || level === 'district' || level === 'commune' ? level : undefined;
}

function readText(typed: string): Found {
  const value = normalise(typed).replace(/\s+/gu, ' ').trim();
  return value === ''
    ? { fault: 'Chưa ghi gì.', remedy: 'Ghi đúng như văn bản.' }
    : { value, exact: true };
}

function readNumber(typed: string): Found<string | null> {
  if (/^(?:khong(?: co)?|null)$/u.test(fold(typed.trim()))) return { value: null, exact: true };
  const found = readText(typed.replace(/^\s*số\s*:?\s*(?=\d)/iu, ''));
  if ('value' in found && !/[1-9]/u.test(found.value))
    return {
      fault: `“${found.value}” không có số nào.`,
      remedy: 'Ghi như 12-CT/HU, hoặc: không có.',
    };
  return found;
}

/** The questions in the order they are asked: the day comes before body and place, which depend on it. */
export const DRAFT_QUESTIONS: readonly DraftQuestion[] = [
  {
    name: 'collection',
    flags: ['collection'],
    prompt: 'Thuộc nhóm',
    required: true,
    choices: (asked) => choicesOf(asked).collections,
    showsChoices: true,
    read: (typed, asked) => findEntry(typed, choicesOf(asked).collections) as Found<CollectionName>,
  },
  {
    name: 'docType',
    flags: ['doc-type'],
    prompt: 'Loại văn bản (gõ ? để xem danh sách)',
    required: true,
    choices: (asked) => choicesOf(asked).docTypes,
    read: (typed, asked) => findEntry(typed, choicesOf(asked).docTypes),
  },
  {
    name: 'date',
    flags: ['issued', 'event-date'],
    prompt: 'Ngày ban hành hoặc ngày họp (20/12/2024; chưa rõ năm: 18/01; chưa rõ ngày: 12/2024)',
    required: true,
    read: (typed) => {
      const value = readDate(typed);
      if (value !== null) return { value, exact: true };
      return {
        fault: `“${typed.trim()}” không phải một ngày có thật.`,
        remedy: 'Ghi như 20/12/2024 hoặc 2024-12-20; phần chưa rõ ghi X: XXXX-01-18.',
      };
    },
  },
  {
    name: 'issuer',
    flags: ['issuer'],
    prompt: 'Cơ quan ban hành hoặc tổ chức (gõ ? để xem danh sách)',
    required: true,
    choices: (asked) => choicesOf(asked).issuers,
    read: (typed, asked) => findEntry(typed, choicesOf(asked).issuers),
  },
  {
    name: 'issuerName',
    flags: ['issuer-name'],
    prompt: 'Tên cơ quan như văn bản ghi (Enter: như danh mục)',
    required: false,
    suggest: () => null,
    read: readText,
  },
  {
    name: 'locality',
    flags: ['locality'],
    prompt: 'Địa phương vào ngày ấy, ví dụ huyện Kim Động, Hưng Yên',
    required: true,
    settled: (asked) =>
      ['central', 'military-region'].includes(levelOf(asked) ?? '') ? 'viet-nam' : undefined,
    read: (typed, asked) =>
      findPlace(typed, { day: firstDay(asked.answers), level: placeLevel(asked) }),
  },
  {
    name: 'title',
    flags: ['title'],
    prompt: 'Trích yếu hoặc nhan đề, đúng như văn bản',
    required: true,
    read: readText,
  },
  {
    name: 'year',
    flags: ['year'],
    prompt: 'Năm công tác: năm văn bản chỉ đạo hoặc năm báo cáo nhìn lại',
    required: false,
    suggest: ({ answers }) => suggestYear(answers),
    read: (typed) =>
      /^\d{4}$/u.test(typed.trim())
        ? { value: Number(typed), exact: true }
        : { fault: `“${typed.trim()}” không phải một năm.`, remedy: 'Ghi bốn chữ số, ví dụ 2025.' },
  },
  {
    name: 'number',
    flags: ['number'],
    prompt: 'Số, ký hiệu như văn bản ghi, hoặc: không có',
    required: false,
    read: readNumber,
  },
  {
    name: 'topics',
    flags: ['topics'],
    prompt: 'Chủ đề, một hay nhiều, cách nhau bằng dấu phẩy, số hoặc tên',
    required: false,
    suggest: ({ answers, context }) => suggestTopics(answers, context),
    choices: (asked) => choicesOf(asked).topics,
    showsChoices: true,
    read: (typed, asked) => findEntries(typed, choicesOf(asked).topics, asked.shown),
  },
  {
    name: 'planTypes',
    flags: ['plan-types'],
    prompt: 'Loại kế hoạch, loại chính ghi trước',
    required: false,
    suggest: ({ answers, context }) => suggestPlanTypes(answers, context),
    choices: (asked) => choicesOf(asked).planTypes,
    showsChoices: true,
    read: (typed, asked) => findEntries(typed, choicesOf(asked).planTypes, asked.shown),
  },
  {
    name: 'audience',
    flags: ['audience'],
    prompt: 'Thông báo dành cho ai',
    required: true,
    settled: ({ answers }) => (answers.collection === 'announcements' ? undefined : ''),
    read: readText,
  },
];
