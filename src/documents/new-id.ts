import { displayName } from '#places/display-name.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import { slug } from '#vietnamese/slug.ts';

/** What an id is made of. */
export interface IdParts {
  /** Key of the unit: `kim-dong-331`. */
  locality: string;
  /** Day of issue or of the event, EDTF. */
  date: string;
  /** Key of the document type. */
  docType: string;
}

/**
 * The id of a new document: `<place>-<date, unknown parts left out>-<type>[-n]`, as `kim-dong-2024-12-20-chi-thi`. The place
 * has its name of that day; a day without its month says nothing and is left out too. `isTaken` is asked for every id, `-2`
 * and on until one is free. Throws where no unit has the key.
 */
export function newId(
  { locality, date, docType }: IdParts,
  isTaken: (id: string) => boolean,
): string {
  const place = slug(displayName(locality, edtfBounds(date).latest));
  const [year = 'XXXX', month = 'XX', day = 'XX'] = date.split('-');
  const known = [year, month, month === 'XX' ? 'XX' : day].filter((part) => !part.includes('X'));
  const stem = [place, ...known, docType].join('-');
  if (!isTaken(stem)) return stem;
  let n = 2;
  while (isTaken(`${stem}-${String(n)}`)) n += 1;
  return `${stem}-${String(n)}`;
}
