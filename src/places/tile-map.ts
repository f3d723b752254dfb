/** A tile of the map of Việt Nam on a grid of 6 columns and 15 rows, both counted from 1. */
export interface Tile {
  /** Key of a province, or of a special zone drawn apart. */
  key: string;
  column: number;
  row: number;
  /** Of a special zone drawn apart: key of its province, which has the tile beside it. */
  of?: string;
}

type Place = readonly [column: number, key: string];

// by rows from the north; within a row from the west, so that Hoàng Sa and Trường Sa follow their provinces
const ROWS: readonly (readonly Place[])[] = [
  [
    [1, 'lai-chau-12'],
    [2, 'lao-cai-15-2025'],
    [3, 'tuyen-quang-08-2025'],
    [4, 'cao-bang-04'],
  ],
  [
    [1, 'dien-bien-11'],
    [2, 'son-la-14'],
    [3, 'phu-tho-25-2025'],
    [4, 'thai-nguyen-19-2025'],
    [5, 'lang-son-20'],
  ],
  [
    [3, 'ha-noi-01'],
    [4, 'bac-ninh-24-2025'],
    [5, 'quang-ninh-22'],
  ],
  [
    [3, 'ninh-binh-37-2025'],
    [4, 'hung-yen-33-2025'],
    [5, 'hai-phong-31-2025'],
  ],
  [[3, 'thanh-hoa-38']],
  [
    [3, 'nghe-an-40'],
    [4, 'ha-tinh-42'],
  ],
  [[4, 'quang-tri-44-2025']],
  [
    [4, 'hue-46'],
    [5, 'da-nang-48-2025'],
    [6, 'hoang-sa-20333-2025'],
  ],
  [[5, 'quang-ngai-51-2025']],
  [[5, 'gia-lai-52-2025']],
  [[5, 'dak-lak-66-2025']],
  [
    [2, 'tay-ninh-80-2025'],
    [3, 'dong-nai-75-2025'],
    [4, 'lam-dong-68-2025'],
    [5, 'khanh-hoa-56-2025'],
    [6, 'truong-sa-22736-2025'],
  ],
  [
    [1, 'an-giang-91-2025'],
    [2, 'dong-thap-82-2025'],
    [3, 'ho-chi-minh-79-2025'],
  ],
  [
    [1, 'can-tho-92-2025'],
    [2, 'vinh-long-86-2025'],
  ],
  [[1, 'ca-mau-96-2025']],
];

const APART: Readonly<Record<string, string>> = {
  'hoang-sa-20333-2025': 'da-nang-48-2025',
  'truong-sa-22736-2025': 'khanh-hoa-56-2025',
};

/** The 34 provinces since 1 July 2025 and the two island zones, in reading order, by place and not by area. */
export const TILE_MAP: readonly Tile[] = ROWS.flatMap((places, index) =>
  places.map(([column, key]) => {
    const of = APART[key];
    return { key, column, row: index + 1, ...(of === undefined ? {} : { of }) };
  }),
);
