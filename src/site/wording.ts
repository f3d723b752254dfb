import type { CollectionName } from '#schema/collections.ts';
import type { EdgeType, RelationType } from '#schema/document.ts';
import { RELATION_WORDS } from '#schema/field-words.ts';

/** Words of the interface for what the model names by key; house form: look, “Words”. */

export const COLLECTION_WORDS: Record<CollectionName, string> = {
  directives: 'Văn bản',
  reports: 'Báo cáo',
  announcements: 'Thông báo',
};

/** The same edges seen from their other end. */
export const INCOMING_WORDS: Record<RelationType, string> = {
  'can-cu': 'Lấy văn bản này làm căn cứ',
  'thuc-hien': 'Thực hiện văn bản này',
  'sua-doi': 'Sửa đổi văn bản này',
  'bo-sung': 'Bổ sung văn bản này',
  'thay-the': 'Thay thế văn bản này',
  'bai-bo': 'Bãi bỏ văn bản này',
  'huong-dan': 'Hướng dẫn văn bản này',
  'tong-ket': 'Tổng kết văn bản này',
  'quan-triet': 'Quán triệt văn bản này',
};

/** What a document does with one that it cites; an editor’s relations in the same words. */
export const EDGE_WORDS: Record<EdgeType, string> = { ...RELATION_WORDS, dan: 'Dẫn' };

/** On whose word the type of a citation rests. */
export const EDGE_BASIS_WORDS = { editor: 'theo biên tập', text: 'đọc từ câu' } as const;

export const PASSAGE_WORDS = {
  task: 'Nhiệm vụ',
  result: 'Kết quả',
  shortcoming: 'Hạn chế',
} as const;

export const PURPOSE_WORDS = {
  'de-bao-cao': 'để b/c',
  'de-phoi-hop': 'để p/h',
  'de-thuc-hien': 'để thực hiện',
  'de-biet': 'để biết',
} as const;

export const CORRECTION_WORDS = {
  'dinh-chinh': 'Đính chính',
  'bo-sung': 'Bổ sung',
  'thu-hoi': 'Thu hồi',
} as const;

export const GROUND_WORDS = {
  'already-public': 'đã được đăng công khai ở nguồn',
  'issuer-decision': 'cơ quan ban hành quyết định công bố',
  'duty-to-publish': 'thuộc loại phải công khai',
} as const;

/** Said of the sample archive, which no office has released. */
export const SAMPLE_RELEASE =
  'Kho mẫu: thuật lại từ bản đã đăng công khai; chưa có cơ quan nào cho phép công bố.';

export const CHECK_WORDS = {
  secrecy: 'bí mật nhà nước',
  'personal-data': 'dữ liệu cá nhân',
} as const;

export const COVER_WORDS = {
  circulation: 'giới hạn phổ biến',
  'located-works': 'công trình có vị trí',
  'force-tables': 'bảng lực lượng',
  'people-lists': 'danh sách người',
  'restricted-plan': 'loại kế hoạch hạn chế công bố',
  'summary-plan': 'loại kế hoạch chỉ đăng tóm tắt',
} as const;

/** How a cited act stands, in a sentence. */
export const LAW_STATUS_WORDS = {
  'in-force': 'còn hiệu lực',
  amended: 'đã được sửa đổi',
  ended: 'hết hiệu lực',
  unknown: 'chưa rõ tình trạng',
} as const;

export const RETOLD = 'Thuật lại từ nguồn, không phải nguyên văn.';
