import type { Issuer } from '#schema/issuer.ts';

type Kind = keyof Issuer['nameByKind'];

/** Kinds of units by what their names begin with; longer ones first. */
const KINDS: readonly (readonly [start: string, kind: Kind])[] = [
  ['thành phố ', 'thanh-pho'],
  ['thị trấn ', 'thi-tran'],
  ['đặc khu ', 'dac-khu'],
  ['phường ', 'phuong'],
  ['thị xã ', 'thi-xa'],
  ['huyện ', 'huyen'],
  ['quận ', 'quan'],
  ['tỉnh ', 'tinh'],
  ['xã ', 'xa'],
];

/**
 * The name of one office: a body and the unit it belongs to.
 * `ubnd-huyen` + “Huyện Lạc Dương” → “Ủy ban nhân dân huyện Lạc Dương”; `huyen-uy` + “Thị xã Kim Bảng” → “Thị ủy Kim Bảng”.
 * `unitName` is the unit with its kind, in any case, or `null` for central bodies. `short` gives “UBND huyện Lạc Dương”.
 */
export function issuerName(issuer: Issuer, unitName: string | null, short = false): string {
  if (!unitName) return fill(short ? issuer.shortName : issuer.name, '', '');
  const lower = unitName.toLocaleLowerCase('vi');
  const [start, kind] = KINDS.find(([words]) => lower.startsWith(words)) ?? ['', null];
  const name = unitName.slice(start.length).trim();
  const unit = start + name;
  const byKind = kind ? issuer.nameByKind[kind] : undefined;
  return fill(byKind ?? (short ? issuer.shortName : issuer.name), unit, name);
}

const fill = (template: string, unit: string, name: string): string =>
  template.replace('{unit}', unit).replace('{name}', name).trim();
