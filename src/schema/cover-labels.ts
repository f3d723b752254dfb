import type { ReleaseCover } from './document.ts';

/** What a release can answer for, as the form of `release.covers` says it. */
export const COVER_LABELS: Readonly<Record<ReleaseCover, string>> = {
  circulation: 'Giới hạn phổ biến',
  'located-works': 'Công trình có vị trí',
  'force-tables': 'Bảng lực lượng',
  'people-lists': 'Danh sách người',
  'restricted-plan': 'Loại kế hoạch hạn chế công bố',
  'summary-plan': 'Loại kế hoạch chỉ đăng tóm tắt',
};
