import { COVER_LABELS } from '../schema/cover-labels.ts';
import { PERSON_WORDS, RELATION_WORDS } from '../schema/field-words.ts';

/** What a clerk reads for the values of a field, by the field's name; a test holds it to the schema. */
export const VALUE_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // parts of the day
  year: { stated: 'Theo văn bản', derived: 'Suy ra', editor: 'Do biên tập' },
  month: { stated: 'Theo văn bản', derived: 'Suy ra', editor: 'Do biên tập' },
  day: { stated: 'Theo văn bản', derived: 'Suy ra', editor: 'Do biên tập' },
  // relations
  type: RELATION_WORDS,
  status: {
    'in-force': 'Còn hiệu lực',
    amended: 'Đã được sửa đổi',
    expired: 'Hết hiệu lực',
    replaced: 'Đã được thay thế',
    withdrawn: 'Đã thu hồi: chỉ còn bia',
    removed: 'Đã gỡ: chỉ còn bia',
    'removed-secrecy': 'Đã gỡ vì bí mật: bia không nêu tên',
    unknown: 'Chưa rõ',
  },
  ground: {
    'already-public': 'Đã được đăng công khai ở nguồn',
    'issuer-decision': 'Cơ quan ban hành quyết định công bố',
    'duty-to-publish': 'Thuộc loại phải công khai',
  },
  checks: { secrecy: 'Bí mật nhà nước', 'personal-data': 'Dữ liệu cá nhân' },
  covers: COVER_LABELS,
  fidelity: { verbatim: 'Nguyên văn', retold: 'Thuật lại' },
  kind: { 'dinh-chinh': 'Đính chính', 'bo-sung': 'Bổ sung', 'thu-hoi': 'Thu hồi' },
  part: PERSON_WORDS,
  purpose: {
    'de-bao-cao': 'Để báo cáo',
    'de-phoi-hop': 'Để phối hợp',
    'de-thuc-hien': 'Để thực hiện',
    'de-biet': 'Để biết',
    luu: 'Lưu',
  },
};
