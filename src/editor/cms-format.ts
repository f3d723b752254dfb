import { EntryFault } from './entry-fault.ts';
import type { EntryKind } from './entry-schema.ts';
import { KEPT_FIELDS } from './kept-fields.ts';
import { readEntryFile, widgetValues } from './read-entry.ts';
import { toCmsError } from './to-cms-error.ts';
import { writeEntry } from './write-entry.ts';

/** How the CMS reads and writes files of a kind. */
export interface CmsFormat {
  fromFile: (text: string) => Promise<Record<string, unknown>>;
  toFile: (values: Record<string, unknown>) => Promise<string>;
}

/** In place of the name of a text, where it could not be taken apart. */
const UNREAD = 'unread';
const UNREADABLE = new EntryFault([
  'Không đọc được phần khai báo của tệp này. Sửa tệp bằng trình soạn thảo; npm run check nói rõ lỗi.',
]);

/**
 * Files of a kind for the CMS. What was read is kept, so that of a changed entry only the changed lines are written anew; an entry whose
 * file is not known (a draft of an earlier visit) is written whole, in the order of the schema.
 */
export function cmsFormat(kind: EntryKind): CmsFormat {
  const read = new Map<string, string>();
  return {
    fromFile: async (text) => {
      const file = readEntryFile(text);
      if (!file) return { title: UNREADABLE.faults[0], [KEPT_FIELDS.original]: UNREAD };
      const name = await digest(text);
      read.set(name, text);
      return {
        ...widgetValues(kind, file.data),
        body: file.body.trim(),
        [KEPT_FIELDS.original]: name,
        [KEPT_FIELDS.readId]: file.data['id'],
      };
    },
    toFile: async ({ [KEPT_FIELDS.original]: name, body, ...values }) => {
      // saved, it would take the place of a file whose text is not known here
      if (name === UNREAD) throw toCmsError(UNREADABLE);
      const original = typeof name === 'string' ? (read.get(name) ?? null) : null;
      // the list of all units, fetched when the first entry is saved
      const { placeKeys } = await import('./place-keys.ts');
      try {
        const fields = placeKeys(values);
        return writeEntry({ kind, fields, body: typeof body === 'string' ? body : '', original });
      } catch (error) {
        throw error instanceof EntryFault ? toCmsError(error) : error;
      }
    },
  };
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes).slice(0, 12), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
