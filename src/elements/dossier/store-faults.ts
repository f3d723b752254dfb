import type { StoreFault } from '#documents/dossier/dossier-store.ts';

/** What is said where the dossiers of a browser cannot be read or written. */
export const STORE_FAULTS: Record<StoreFault, string> = {
  refused: 'Trình duyệt này không cho trang lưu lại gì, nên chưa giữ được tập hồ sơ.',
  full: 'Chỗ lưu của trình duyệt đã đầy, thay đổi này chưa được giữ. Xuất tập ra tệp rồi bớt mục.',
  broken: 'Tập hồ sơ giữ trong trình duyệt này bị hỏng, chưa ghi thêm được.',
};
