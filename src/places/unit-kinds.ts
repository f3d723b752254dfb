/** Levels of the country's division, from the whole down. Districts ended on 30 June 2025. */
export type UnitLevel = 'central' | 'province' | 'district' | 'commune';

/** Kinds of unit with their word (lower case, as in running text) and level. */
export const UNIT_KINDS = {
  'quoc-gia': { word: '', level: 'central' },
  tinh: { word: 'tỉnh', level: 'province' },
  'thanh-pho': { word: 'thành phố', level: 'province' },
  huyen: { word: 'huyện', level: 'district' },
  'thi-xa': { word: 'thị xã', level: 'district' },
  quan: { word: 'quận', level: 'district' },
  'thanh-pho-thuoc-tinh': { word: 'thành phố', level: 'district' },
  xa: { word: 'xã', level: 'commune' },
  phuong: { word: 'phường', level: 'commune' },
  'thi-tran': { word: 'thị trấn', level: 'commune' },
  'dac-khu': { word: 'đặc khu', level: 'commune' },
} as const satisfies Record<string, { word: string; level: UnitLevel }>;

export type UnitKind = keyof typeof UNIT_KINDS;
