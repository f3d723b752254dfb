import { fold } from '#vietnamese/fold.ts';

/** What kind of line of an official document this is, by its words alone. */
export type LineSign =
  | 'motto'
  | 'dateline'
  | 'number'
  | 'subject'
  | 'recipients'
  | 'authority'
  | 'role'
  | 'signed'
  | null;

const MOTTO =
  /cong hoa xa hoi chu nghi\p{L} viet nam|^dang cong san viet nam|doc lap\s*[-–]?\s*tu do\s*[-–]?\s*hanh phuc/u;
/** Blanks or dots may stand for a day that was to be filled in. */
const DATELINE =
  /^(?:\p{L}[\p{L} .'’–-]{1,50},\s*)?ngày[\s.…_]*\d{0,2}[\s.…_]*tháng[\s.…_]*\d{0,2}[\s.…_]*năm\s*\d{2,4}[\s./]*$/iu;
const NUMBER = /^(?:luật\s+|nghị quyết\s+|pháp lệnh\s+)?số\s*[:.]?\s*[\d.…/_-]/iu;
const AUTHORITY =
  /^(?:T\s?\/\s?M|TM\s?\.|T\.\s?M\.?|KT\s?[./]|K\s?\/\s?T|TL\s?\.|T\s?\/\s?L|TUQ\s?\.|Q\s?\.)\s*\p{L}/iu;
const ROLES =
  /^(?:quyen )?(?:pho )?(?:chu tich|bi thu|thu tuong|bo truong|thu truong|chi huy truong|chinh tri vien|tu lenh|chinh uy|tham muu truong|giam doc|cuc truong|chu nhiem|chanh an|chanh van phong|vien truong|tong thanh tra|truong ban|truong phong|hieu truong|tong bi thu)(?!\p{L})/u;
const SIGNED = /^[[(\s]*(?:đã\s+ký|ký\s+tên|chữ\s+ký|ký,)/iu;

/** The kind of a line, or `null` for running words. */
export function lineSign(text: string): LineSign {
  const folded = fold(text).replace(/\s+/gu, ' ').trim();
  if (MOTTO.test(folded)) return 'motto';
  if (/^nơi\s+(?:nhận|gửi)\s*(?::|$)/iu.test(text) && text.length < 400) return 'recipients';
  if (AUTHORITY.test(text) && text.length < 100) return 'authority';
  if (SIGNED.test(text) && text.length < 60) return 'signed';
  if (NUMBER.test(text) && text.length < 60) return 'number';
  if (DATELINE.test(text) && text.length < 90) return 'dateline';
  if (/^(?:V\/v|Về việc)(?!\p{L})/iu.test(text) && text.length < 250) return 'subject';
  if (ROLES.test(folded) && text.length < 70 && !/[.;:,]$/u.test(text)) return 'role';
  return null;
}

/** True for a person's name, with or without a rank: two to six words that each begin with a capital. */
export function isPersonName(text: string): boolean {
  const name = text.replace(RANK, '').trim();
  return (
    /^\p{Lu}[\p{Ll}\p{M}]*['’]?\p{L}*(?:\s+\p{Lu}[\p{L}\p{M}'’]*){1,5}$/u.test(name) &&
    /\p{Ll}/u.test(name) &&
    lineSign(name) !== 'motto'
  );
}

/** Ranks and titles before a name. */
export const RANK =
  /^(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy|Đồng chí|Đ\/c|GS\.|PGS\.|TS\.|ThS\.)\s+/iu;
