import { localitiesSchema, type Localities } from '#schema/locality.ts';
import type { MappingRow, NewUnits, OldUnits } from '#places/compile/package-units.ts';

/** Two packages of a country of three provinces, with everything that happens to places. */
export const OLD: OldUnits = {
  provinces: [
    { code: '33', name_with_type: 'Tỉnh Hưng Yên' },
    { code: '34', name_with_type: 'Tỉnh Thái Bình' },
    { code: '38', name_with_type: 'Tỉnh Thanh Hoá' },
  ],
  districts: [
    { code: '331', name_with_type: 'Huyện Kim Động', parent_code: '33' },
    { code: '323', name_with_type: 'Thành phố Hưng Yên', parent_code: '33' },
    { code: '340', name_with_type: 'Huyện Đông Hưng', parent_code: '34' },
    { code: '341', name_with_type: 'Huyện Đảo Nhỏ', parent_code: '34' },
    { code: '380', name_with_type: 'Thành phố Thanh Hoá', parent_code: '38' },
    { code: '405', name_with_type: 'Huyện Đông Sơn', parent_code: '38' },
  ],
  communes: [
    { code: '11983', name_with_type: 'Xã Bảo Khê', parent_code: '323' },
    { code: '12280', name_with_type: 'Thị trấn Lương Bằng', parent_code: '331' },
    { code: '12307', name_with_type: 'Xã Nhân La', parent_code: '331' },
    { code: '12322', name_with_type: 'Xã Ngọc Thanh', parent_code: '331' },
    { code: '12325', name_with_type: 'Xã Vũ Xá', parent_code: '331' },
    { code: '12700', name_with_type: 'Xã Đông Á', parent_code: '340' },
    { code: '12701', name_with_type: 'Xã Đông Hoà', parent_code: '340' },
    { code: '12702', name_with_type: 'Xã Đông Các', parent_code: '340' },
    { code: '14700', name_with_type: 'Phường 01', parent_code: '380' },
    { code: '16378', name_with_type: 'Thị trấn Rừng Thông', parent_code: '405' },
    { code: '16381', name_with_type: 'Xã Đông Hoàng', parent_code: '405' },
  ],
};

const row = (
  old: [code: string | null, name: string | null, district: string | null, province: string | null],
  now: [code: string, name: string, province: string],
): MappingRow => ({
  old_ward_code: old[0],
  old_ward_name: old[1],
  old_district_name: old[2],
  old_province_name: old[3],
  new_ward_code: now[0],
  new_ward_name: now[1],
  new_province_name: now[2],
});

const KIM_DONG = ['Huyện Kim Động', 'Tỉnh Hưng Yên'] as const;
const DONG_HUNG = ['Huyện Đông Hưng', 'Tỉnh Thái Bình'] as const;
const THANH_HOA = ['Thành phố Thanh Hóa', 'Tỉnh Thanh Hóa'] as const;
const LUONG_BANG: [string, string, string] = ['12280', 'Xã Lương Bằng', 'Hưng Yên'];
const SON_NAM: [string, string, string] = ['11983', 'Phường Sơn Nam', 'Hưng Yên'];
const DONG_HUNG_XA: [string, string, string] = ['12700', 'Xã Đông Hưng', 'Hưng Yên'];
const RUNG_THONG: [string, string, string] = ['16378', 'Phường Rừng Thông', 'Thanh Hóa'];

export const CURRENT: NewUnits = {
  provinces: [
    { province_code: '33', name: 'Hưng Yên', place_type: 'Tỉnh' },
    { province_code: '38', name: 'Thanh Hóa', place_type: 'Tỉnh' },
  ],
  communes: [
    { ward_code: '11983', name: 'Phường Sơn Nam', province_code: '33' },
    { ward_code: '12280', name: 'Xã Lương Bằng', province_code: '33' },
    { ward_code: '12700', name: 'Xã Đông Hưng', province_code: '33' },
    { ward_code: '12701', name: 'Phường Đông Hòa', province_code: '33' },
    { ward_code: '12999', name: 'Đặc khu Đảo Nhỏ', province_code: '33' },
    { ward_code: '14700', name: 'Phường Hạc Thành', province_code: '38' },
    { ward_code: '16378', name: 'Phường Rừng Thông', province_code: '38' },
  ],
  mapping: [
    row(['11983', 'Xã Bảo Khê', 'Thành phố Hưng Yên', 'Tỉnh Hưng Yên'], SON_NAM),
    row(['12280', 'Thị trấn Lương Bằng', ...KIM_DONG], LUONG_BANG),
    row(['12325', 'Xã Diên Hồng', ...KIM_DONG], LUONG_BANG),
    row(['12322', 'Xã Ngọc Thanh', ...KIM_DONG], LUONG_BANG),
    row(['12700', 'Xã Đông Á', ...DONG_HUNG], DONG_HUNG_XA),
    row(['12702', 'Xã Đông Các', ...DONG_HUNG], DONG_HUNG_XA),
    row(['12701', 'Xã Đông Hòa', ...DONG_HUNG], ['12701', 'Phường Đông Hòa', 'Hưng Yên']),
    row(['14700', 'Phường 1', ...THANH_HOA], ['14700', 'Phường Hạc Thành', 'Thanh Hóa']),
    row(['16378', 'Phường Rừng Thông', ...THANH_HOA], RUNG_THONG),
    row(['16381', 'Xã Đông Hoàng', ...THANH_HOA], RUNG_THONG),
    row([null, 'Xã Nhân La', ...KIM_DONG], ['2062', 'Xã Lương Bằng', 'Hưng Yên']),
    row([null, 'Xã Không Có', ...KIM_DONG], ['2062', 'Xã Lương Bằng', 'Hưng Yên']),
    row(['', null, null, null], ['12999', 'Đặc khu Đảo Nhỏ', 'Hưng Yên']),
  ],
};

const known = { confidence: 'verified', source: 'một nguồn' };

/** The corrections that the small country needs. */
export const CORRECTIONS: Localities = localitiesSchema.parse({
  events: [
    {
      date: '2025-01-01',
      act: '1238/NQ-UBTVQH15',
      ...known,
      merges: [{ into: '380 Thanh Hóa', whole: ['405 Đông Sơn'] }],
    },
    {
      date: '2026-04-30',
      ...known,
      changes: [{ unit: '12280 Lương Bằng', from: 'xa', to: 'phuong' }],
    },
  ],
  fixes: { parts: [{ new: '11983 Sơn Nam', old: ['12322 Ngọc Thanh'], ...known }] },
  militaryRegions: [
    {
      key: 'qk3',
      members: [
        {
          from: null,
          until: '2025-06-30',
          attested: '2024-02-26',
          ...known,
          provinces: ['33 Hưng Yên', '34 Thái Bình'],
        },
        { from: '2025-07-01', until: null, ...known, provinces: ['33 Hưng Yên'] },
      ],
    },
  ],
});

/** An act of the corrections as the schema reads it. */
export function makeEvent(event: Record<string, unknown>): Localities['events'][number] {
  const [read] = localitiesSchema.parse({
    events: [{ ...known, ...event }],
    fixes: {},
    militaryRegions: [],
  }).events;
  if (!read) throw new Error('no event');
  return read;
}
