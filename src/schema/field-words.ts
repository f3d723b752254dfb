import type { RelationType } from './document.ts';

/** What the named document is to the one shown. */
export const RELATION_WORDS: Record<RelationType, string> = {
  'can-cu': 'Căn cứ',
  'thuc-hien': 'Thực hiện',
  'sua-doi': 'Sửa đổi',
  'bo-sung': 'Bổ sung',
  'thay-the': 'Thay thế',
  'bai-bo': 'Bãi bỏ',
  'huong-dan': 'Hướng dẫn',
  'tong-ket': 'Tổng kết',
  'quan-triet': 'Quán triệt',
};

/** What a person did at a meeting. */
export const PERSON_WORDS = {
  'chu-tri': 'Chủ trì',
  'chi-dao': 'Phát biểu chỉ đạo',
  'ket-luan': 'Kết luận',
  'phat-bieu': 'Phát biểu',
  du: 'Dự',
} as const;
