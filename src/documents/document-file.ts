import type { CollectionName } from '#schema/collections.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';

/** What decides where a document lies. */
export interface DocumentPlace {
  collection: CollectionName;
  id: string;
  /** Day of issue or of the event, EDTF. */
  date: string;
  /** Year the work is about; names the folder where the year of the date is not known. */
  year: number;
}

/** File of a document below the content folder: `directives/2024/kim-dong-2024-12-20-chi-thi.mdx`. */
export function documentFile({ collection, id, date, year }: DocumentPlace): string {
  const { earliest, latest } = edtfBounds(date);
  const first = earliest.slice(0, 4);
  const folder = first === latest.slice(0, 4) ? first : String(year);
  return `${collection}/${folder}/${id}.mdx`;
}
