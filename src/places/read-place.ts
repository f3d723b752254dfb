import { fold } from '#vietnamese/fold.ts';
import { placeTones } from '#vietnamese/place-tones.ts';
import { UNIT_KINDS, type UnitKind } from './unit-kinds.ts';

/** One way to understand what was typed. */
export interface Reading {
  /** Kinds that a kind word allows, or `null` where the text is all name. */
  kinds: readonly UnitKind[] | null;
  /** Lower case with marks. */
  marked: string;
  /** Lower case without marks and signs. */
  folded: string;
  /** True where no marks were typed. */
  plain: boolean;
}

const KIND_WORDS: readonly (readonly [word: string, kinds: readonly UnitKind[]])[] = [
  ['thành phố', ['thanh-pho', 'thanh-pho-thuoc-tinh']],
  ['thị trấn', ['thi-tran']],
  ['thị xã', ['thi-xa']],
  ['đặc khu', ['dac-khu']],
  ['tỉnh', ['tinh']],
  ['huyện', ['huyen']],
  ['quận', ['quan']],
  ['phường', ['phuong']],
  ['xã', ['xa']],
  ['tp.', ['thanh-pho', 'thanh-pho-thuoc-tinh']],
  ['tp', ['thanh-pho', 'thanh-pho-thuoc-tinh']],
  ['tt.', ['thi-tran']],
  ['tx.', ['thi-xa']],
  ['h.', ['huyen']],
  ['q.', ['quan']],
  ['p.', ['phuong']],
  ['x.', ['xa']],
];

/** Short forms that everyone writes. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['hcm', 'ho chi minh'],
  ['tphcm', 'ho chi minh'],
  ['brvt', 'ba ria vung tau'],
]);

/** A name without marks and signs, blanks single: `Ea H’leo` → `ea hleo`. What names are compared by. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What was typed as a place: with a kind word taken off, and as it stands (`Xã Lương` may be a name). */
export function readPlace(text: string): { folded: string; readings: Reading[] } {
  const marked = placeTones(text.normalize('NFC'))
    .toLocaleLowerCase('vi')
    .replace(/\s+/gu, ' ')
    .trim();
  const readings: Reading[] = [];
  const add = (typed: string, kinds: Reading['kinds']): void => {
    const kind = kinds?.[0];
    // numbers are names with their word: “p.12”, “quận 01”
    const name =
      kind && /^\d+$/u.test(typed) ? `${UNIT_KINDS[kind].word} ${String(Number(typed))}` : typed;
    const folded = foldName(ALIASES.get(foldName(name)) ?? name);
    if (folded !== '') readings.push({ kinds, marked: name, folded, plain: fold(name) === name });
  };
  for (const [word, kinds] of KIND_WORDS) {
    const start = word.endsWith('.') ? word : `${word} `;
    for (const typed of new Set([start, fold(start)]))
      if (marked.startsWith(typed)) add(marked.slice(typed.length).trim(), kinds);
    if (readings.length > 0) break;
  }
  add(marked, null);
  return { folded: foldName(text), readings };
}
