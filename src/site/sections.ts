/** The five entries of the masthead. */
export const SECTIONS = [
  { key: 'moi-luu', label: 'Mới lưu', path: '/' },
  { key: 'tra-cuu', label: 'Tra cứu', path: '/tim-kiem/' },
  { key: 'dia-phuong', label: 'Địa phương', path: '/dia-phuong/' },
  { key: 'giai-doan', label: 'Giai đoạn', path: '/giai-doan/' },
  { key: 'thong-bao', label: 'Thông báo', path: '/thong-bao/' },
] as const;

export type SectionKey = (typeof SECTIONS)[number]['key'];
