import type { Hindrances } from '#documents/hindrances.ts';
import type { CollectionName } from '#schema/collections.ts';
import { SCHEMAS, type ReleaseCover } from '#schema/document.ts';
import { fieldLabel } from '#schema/field-label.ts';
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
            `Còn phải xem lại: ${needsReview.map((name) => fieldWords(name, collection)).join(', ')}.`,
            'Xem xong mục nào thì bỏ tên mục ấy khỏi needsReview.',
          ),
        ]
      : []),
    ...(unreleased
      ? [
          whole(
            'Chưa có cho phép công bố (release).',
            named === ''
              ? 'Được phép rồi thì ghi release: ai cho phép, ngày nào, căn cứ gì, đã kiểm gì.'
              : `Được phép rồi thì ghi release; phải nêu trong covers: ${named}.`,
          ),
        ]
      : named === ''
        ? []
        : [
            whole(
              `Cho phép công bố chưa nêu: ${named}.`,
              'Hỏi lại người cho phép, rồi ghi vào covers.',
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

/** “Chủ đề (topics)”, “Người ký, Họ tên (signer.name)” for the name of a field; other words as they stand. */
function fieldWords(name: string, collection: CollectionName): string {
  const path = name.split(/[.[\]]+/u).filter(Boolean);
  const labels = [path.slice(0, 1), path].map(
    (part) => fieldLabel(SCHEMAS[collection], part).label,
  );
  const said = [...new Set(labels.filter((label) => label !== null))].join(', ');
  return said === '' ? name : `${said} (${name})`;
}

/** “Dòng 12, Chủ đề (topics)”; the field only where the message does not name it. */
function faultPlace(
  line: number,
  field: string | null,
  message: string,
  collection: CollectionName,
): string {
  const named = field === null || message.includes(`(${field})`);
  return `Dòng ${String(line)}${named ? '' : `, ${fieldWords(field, collection)}`}`;
}
