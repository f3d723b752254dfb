import { ancestors } from '#places/ancestors.ts';
import { displayName } from '#places/display-name.ts';
import { nowIn } from '#places/now-in.ts';
import { unitExistsOn } from '#places/unit-exists-on.ts';
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

/** “Huyện Kim Bảng” on a day; `last` stands for the unit's last day. */
export function unitTitle(key: string, day: string | undefined): string {
  const name = displayName(key, day ?? '9999-12-31', { kind: true });
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

/** “Kim Động, Hưng Yên” on a day, “Toàn quốc” for the whole country. */
export function placeLine(key: string, day: string | undefined): string {
  if (unit(key)?.level === 'central') return 'Toàn quốc';
  const when = day ?? '9999-12-31';
  return [key, ...keysAbove(key, day)].map((each) => displayName(each, when)).join(', ');
}

/**
 * Where the ground of a unit that has ended lies today: “nay thuộc Ninh Bình”, “nay thuộc 5 xã, phường của Hưng Yên”;
 * `null` where it still stands. A new province of the old name is told apart by “mới”.
 */
export function placeNow(key: string, today: string): string | null {
  if (unitExistsOn(key, today)) return null;
  const { units, exact } = nowIn(key, today);
  const provinces = new Set(
    units.map((now) =>
      now.unit.level === 'province' ? now.unit.key : keysAbove(now.unit.key, today).at(-1),
    ),
  );
  const names = [...provinces]
    .filter((province) => province !== undefined)
    .map((province) => displayName(province, today));
  const old = unit(key);
  if (names.length === 0 || !old) return null;
  const where = names.join(', ');
  if (old.level === 'province')
    return `nay thuộc ${where}${names.includes(old.name) ? ' mới' : ''}`;
  if (!exact) return `nay thuộc ${where}`;
  const [only] = units;
  if (units.length === 1 && only) {
    return `nay thuộc ${displayName(only.unit.key, today, { kind: true })}, ${where}`;
  }
  return `nay thuộc ${String(units.length)} ${kindsWord(units.map((now) => now.unit.kind))} của ${where}`;
}

const KIND_WORDS = { xa: 'xã', phuong: 'phường', 'dac-khu': 'đặc khu' } as const;

function kindsWord(kinds: readonly string[]): string {
  const words = Object.entries(KIND_WORDS).filter(([kind]) => kinds.includes(kind));
  return words.map(([, word]) => word).join(', ') || 'đơn vị';
}
