import { slug } from '../vietnamese/slug.ts';

/** Words that name a type of document before a number, longest first where one begins another. */
const WORDS = [
  'Văn bản hợp nhất',
  'Thông tư liên tịch',
  'Nghị quyết liên tịch',
  'Chương trình hành động',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Lệnh',
  'Nghị định',
  'Nghị quyết',
  'Chỉ thị',
  'Quyết định',
  'Quy định',
  'Quy chế',
  'Thông tư',
  'Thông tri',
  'Thông báo',
  'Hướng dẫn',
  'Kết luận',
  'Kế hoạch',
  'Chương trình',
  'Đề án',
  'Báo cáo',
  'Tờ trình',
  'Công văn',
  'Công điện',
  'Phương án',
  'Mệnh lệnh',
  'Văn bản',
] as const;

/** Alternatives of a regular expression that match a type word with any blanks between its syllables. */
export const TYPE_WORDS = WORDS.map((word) => word.replaceAll(' ', String.raw`\s+`)).join('|');

/** Words that say less than the type: a document of any type may be called so. */
const VAGUE = new Set(['van-ban', 'cong-van']);
/** Types whose key in the lists differs from the word. */
const KEYS: Readonly<Record<string, string>> = { 'van-ban-hop-nhat': 'vbhn' };

// texts write some dozens of such words: each is folded once
const known = new Map<string, string | null>();

/** Key of the type a word names, as in `doc-types.yaml`; `null` for words that name none. */
export function typeKey(word: string): string | null {
  let key = known.get(word);
  if (key === undefined) {
    const own = slug(word);
    key = VAGUE.has(own) ? null : (KEYS[own] ?? own);
    known.set(word, key);
  }
  return key;
}
