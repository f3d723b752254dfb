import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';
import { nameCover } from './name-cover.ts';

const TO = String.raw`(?:đến|tới|trong)`;
/** Readers whose naming is a limit; “đến Nhân dân” is none. */
const READERS = String.raw`(?:tận\s+)?(?:cấp\s+)?(?:các\s+)?(?:chi\s+bộ|chi,?\s*đảng\s+bộ|đảng\s+bộ|đảng\s+viên|cấp\s+ủy|ban\s+thường\s+vụ|ban\s+chấp\s+hành|cán\s+bộ|nội\s+bộ|đảng(?!\p{L}))`;
const LIMITS = [
  new RegExp(String.raw`phổ\s+biến\s+${TO}\s+${READERS}`, 'u'),
  /chỉ\s+(?:được\s+)?phổ\s+biến(?!\s+pháp\s+luật)/u,
  /không\s+(?:được\s+)?phổ\s+biến\s+(?:rộng\s+rãi|công\s+khai|ra\s+ngoài|cho\s+người)/u,
  /không\s+(?:được\s+)?(?:sao\s+chụp|đăng\s+tải|công\s+bố\s+công\s+khai)/u,
  /chỉ\s+(?:được\s+)?lưu\s+hành/u,
];

/** Phrases of which every limit has one, that of the field aside. */
export const LIMIT_PHRASES: readonly string[] = [
  'phổ biến',
  'sao chụp',
  'đăng tải',
  'công bố công khai',
  'lưu hành',
];

/** Places that limit who may read the document. It can be published once a release covers `circulation`. */
export function findCirculation(passages: readonly Passage[]): Finding[] {
  return passages.flatMap((passage) => {
    const named = passage.kind === 'field' && passage.field === 'circulation';
    if (passage.kind === 'file') return [];
    const text = passage.text.toLowerCase();
    if (!named && !LIMITS.some((limit) => limit.test(text))) return [];
    return [
      {
        rule: 'circulation',
        weight: 'cover' as const,
        cover: 'circulation' as const,
        line: passage.line,
        column: passage.column,
        field: passage.field,
        message: 'Chỗ này nêu giới hạn phổ biến của văn bản.',
        remedy: `Chỉ đăng khi cơ quan cho phép công bố đã biết giới hạn này: ${nameCover('circulation')}.`,
      },
    ];
  });
}
