import { COLLECTION_PATHS } from '../../../documents/urls.ts';
import { COLLECTIONS } from '../../../schema/collections.ts';
import type { DebtArchive } from '../debt-archive.ts';
import type { DebtKind } from '../debt.ts';

/** Links of this site that answer, but not with what they mean: the address is an old one, or only a tombstone stands there. */
export const movedLink: DebtKind = {
  key: 'moved-link',
  title: 'Liên kết đến mã cũ hoặc văn bản đã rút',
  remedy: 'Ghi mã đang dùng; văn bản đã rút thì bỏ liên kết, nêu số, ký hiệu nếu được phép.',
  find: ({ links, movedTo }) =>
    links().flatMap(({ url, file, line, column, id }) => {
      const moved = targetOf(url, movedTo);
      if (moved === null) return [];
      const message =
        moved === 'gone'
          ? 'Liên kết đến một văn bản đã thu hồi hoặc gỡ.'
          : `Liên kết đến mã cũ; mã đang dùng là “${moved.to}”.`;
      return [{ urgency: moved === 'gone' ? 'due' : 'note', file, line, column, id, message }];
    }),
};

function targetOf(url: string, movedTo: DebtArchive['movedTo']): ReturnType<typeof movedTo> {
  const [, first, id = ''] = /^\/([^/?#]+)\/([^/?#]+)\/?(?:[?#].*)?$/su.exec(url) ?? [];
  const collection = COLLECTIONS.find((name) => COLLECTION_PATHS[name] === first);
  return collection ? movedTo(collection, id) : null;
}
