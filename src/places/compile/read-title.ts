import type { Style } from '../model.ts';
import { UNIT_KINDS, type UnitKind, type UnitLevel } from '../unit-kinds.ts';
import { houseName } from './house-name.ts';

const KINDS = Object.entries(UNIT_KINDS) as [UnitKind, { word: string; level: UnitLevel }][];

/**
 * `Thành Phố Đồng Hới` → kind and house name at a level. Names that are numbers keep their kind word
 * (`Phường 12`, `Quận 1`), without leading zeros. Provinces may come without a kind: they are tỉnh.
 * Throws where no kind of the level fits.
 */
export function readTitle(title: string, level: UnitLevel): Style {
  const clean = houseName(title);
  for (const [kind, about] of KINDS) {
    if (about.level !== level || about.word === '') continue;
    if (!clean.toLocaleLowerCase('vi').startsWith(`${about.word} `)) continue;
    const name = clean.slice(about.word.length + 1);
    if (!/^\d+$/u.test(name)) return { kind, name };
    const word = about.word.charAt(0).toLocaleUpperCase('vi') + about.word.slice(1);
    return { kind, name: `${word} ${String(Number(name))}` };
  }
  if (level === 'province') return { kind: 'tinh', name: clean };
  throw new Error(`gazetteer: “${title}” is no unit of level ${level}`);
}
