import { capital } from './place-names.ts';
import { ancestors } from '#places/ancestors.ts';
import { displayName } from '#places/display-name.ts';
import { unit } from '#places/unit.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';

/** A whole day inside an EDTF day, for asking what was so then; `undefined` where not even the year is known. */
export function someDay(edtf: string): string | undefined {
  return edtf.startsWith('X') ? undefined : edtfBounds(edtf).earliest;
}

/** Keys of the units above one, nearest first, without the whole country; on its last day where `day` is missing. */
export function keysAbove(key: string, day: string | undefined): string[] {
  return ancestors(key, day)
    .filter(({ level }) => level !== 'central')
    .map((above) => above.key);
}

/** “Huyện Kim Bảng” on a day; on its last where `day` is missing. */
export function unitTitle(key: string, day: string | undefined): string {
  return capital(displayName(key, day ?? '9999-12-31', { kind: true }));
}

/** “Kim Động, Hưng Yên” on a day, “Toàn quốc” for the whole country. */
export function placeLine(key: string, day: string | undefined): string {
  if (unit(key)?.level === 'central') return 'Toàn quốc';
  const when = day ?? '9999-12-31';
  return [key, ...keysAbove(key, day)].map((each) => displayName(each, when)).join(', ');
}
