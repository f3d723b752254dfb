import { styleOn } from './style-on.ts';
import { UNIT_KINDS } from './unit-kinds.ts';

/**
 * The name of a unit on a day: `Kim Bảng`, or with `kind` as in running text `huyện Kim Bảng` in 2020 and
 * `thị xã Kim Bảng` in March 2025. Names that are numbers always have their word: `Phường 12`, `phường 12`.
 * Where the kind of the day is not known the name stands alone.
 */
export function displayName(key: string, day: string, options: { kind?: boolean } = {}): string {
  const { kind, name } = styleOn(key, day);
  const word = kind === null ? '' : UNIT_KINDS[kind].word;
  if (!options.kind || word === '') return name;
  return /\d$/u.test(name) && name.toLocaleLowerCase('vi').startsWith(`${word} `)
    ? word + name.slice(word.length)
    : `${word} ${name}`;
}
