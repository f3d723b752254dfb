import { EntryFault } from './entry-fault.ts';

/** What is known of the name of an entry that is to be saved. */
export interface EntryNames {
  /** File it goes to: `content/directives/2024/kim-dong-2024-12-20-chi-thi.mdx`. */
  path: string;
  isNew: boolean;
  /** As the form has it. */
  id: unknown;
  /** As the file had it when it was read; `undefined` of a new one. */
  readId: unknown;
  aliases: unknown;
}

/**
 * The id and the old ids of an entry: the id is the name of its file, and of a renamed entry the old id joins the aliases. Throws an
 * `EntryFault` where the folder is no year, where the id is taken, or where the id of an old entry was typed over.
 */
export function nameEntry({ path, isNew, id, readId, aliases }: EntryNames): {
  id: string;
  aliases: string[];
} {
  const [folder = '', file = ''] = path.split('/').slice(-2);
  if (!/^\d{4}$/.test(folder))
    throw new EntryFault([
      'Ngày: phần năm chưa rõ nên chưa biết ghi vào thư mục năm nào. Ghi ngày có năm, hoặc tạo tệp bằng npm run new.',
    ]);
  const name = file.replace(/\.mdx$/, '');
  const old = (Array.isArray(aliases) ? aliases : []).filter(
    (alias): alias is string => typeof alias === 'string' && alias !== name,
  );
  if (id === name) return { id: name, aliases: old };
  if (isNew) throw new EntryFault([`Mã: “${String(id)}” đã có văn bản khác dùng. Thêm -2 ở cuối.`]);
  if (typeof id !== 'string' || (readId !== undefined && id !== readId))
    throw new EntryFault([
      `Mã: văn bản đã có mã ${name}, không đổi bằng cách gõ. Chọn Đổi mã trong thực đơn ở góc trên bên phải.`,
    ]);
  return { id: name, aliases: old.includes(id) ? old : [...old, id] };
}
