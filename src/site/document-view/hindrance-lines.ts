import type { Hindrances } from '#documents/hindrances.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { ReleaseCover } from '#schema/document.ts';
import { namedField } from '#schema/named-field.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { COVER_WORDS } from '../wording.ts';

/** One thing that stands between a document and its publication, for the editor. */
export interface HindranceLine {
  /** “Dòng 12, Chủ đề (topics)”, or nothing where the whole document is meant. */
  place: string | null;
  words: string;
  /** What to do about it. */
  remedy: string | null;
}

/** All that a preview says of why a document is not public, the chief reasons first. */
export function hindranceLines(
  { draft, unreleased, covers, needsReview, until, faults }: Hindrances,
  collection: CollectionName,
): HindranceLine[] {
  const whole = (words: string, remedy: string | null): HindranceLine => ({
    place: null,
    words,
    remedy,
  });
  const named = covers.map(coverWords).join(', ');
  return [
    ...(needsReview.length > 0
      ? [
          whole(
            `Còn phải xem lại: ${needsReview.map((name) => namedField(name, collection)).join(', ')}.`,
            'Xem xong mục nào thì bỏ tên mục ấy khỏi Còn phải xem lại (needsReview).',
          ),
        ]
      : []),
    ...(unreleased
      ? [
          whole(
            'Chưa có cho phép công bố (release).',
            named === ''
              ? 'Được phép rồi thì ghi release: ai cho phép, ngày nào, căn cứ gì, đã kiểm gì.'
              : `Được phép rồi thì ghi release; phải nêu trong Chấp nhận rõ ràng (covers): ${named}.`,
          ),
        ]
      : named === ''
        ? []
        : [
            whole(
              `Cho phép công bố chưa nêu: ${named}.`,
              'Hỏi lại người cho phép, rồi ghi vào Chấp nhận rõ ràng (covers).',
            ),
          ]),
    ...(until === null ? [] : [whole(`Công bố từ ngày ${formatDate(until)}.`, null)]),
    ...faults.map(({ line, field, message, remedy }) => ({
      place: faultPlace(line, field, message, collection),
      words: message,
      remedy: remedy === '' ? null : remedy,
    })),
    ...(draft ? [whole('Đang để là bản nháp.', 'Xong các việc trên thì xóa dòng draft.')] : []),
  ];
}

const coverWords = (cover: ReleaseCover): string => `${COVER_WORDS[cover]} (${cover})`;

/** “Dòng 12, Chủ đề (topics)”; the field only where the message does not name it. */
function faultPlace(
  line: number,
  field: string | null,
  message: string,
  collection: CollectionName,
): string {
  const named = field === null || message.includes(`(${field})`);
  return `Dòng ${String(line)}${named ? '' : `, ${namedField(field, collection)}`}`;
}
