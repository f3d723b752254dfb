import type { Catalogue } from '#search/catalogue.ts';
import { readState } from '#search/query-state.ts';
import { searchArchive, type SearchOutcome } from '#search/search-archive.ts';
import { EMPTY_CATALOGUE, record, smallIndex, type SmallIndex } from '../small-index.ts';

const catalogue: Catalogue = {
  names: {
    ...EMPTY_CATALOGUE.names,
    'dia-phuong': {
      'ha-nam-35': {
        name: 'Hà Nam',
        note: 'đến 30/6/2025',
        above: 'ninh-binh-37-2025',
        now: 'nay thuộc Ninh Bình',
        own: true,
      },
      'ninh-binh-37': { name: 'Ninh Bình', note: 'đến 30/6/2025', own: true },
      'ninh-binh-37-2025': {
        name: 'Ninh Bình',
        note: 'từ 01/7/2025',
        from: ['Hà Nam', 'Nam Định', 'Ninh Bình'],
        own: true,
      },
      'lac-duong-675': {
        name: 'Huyện Lạc Dương',
        note: 'đến 30/6/2025',
        now: 'nay thuộc 3 xã, phường',
        own: true,
      },
      'lac-duong-24848-2025': { name: 'Xã Lạc Dương', own: true },
    },
    'co-quan': {
      'tinh-uy--ha-nam-35': 'Tỉnh ủy Hà Nam',
      'huyen-uy--lac-duong-675': 'Huyện ủy Lạc Dương',
    },
  },
  laws: [
    {
      key: '168-2018-nd-cp',
      number: '168/2018/NĐ-CP',
      name: 'Nghị định về quốc phòng',
      type: 'nghi-dinh',
      status: 'amended',
      by: '220/2025/NĐ-CP',
      since: '2025-08-07',
      citedBy: 2,
    },
    { key: '36-ct-tw', number: '36-CT/TW', name: 'Chỉ thị 36', type: 'chi-thi', citedBy: 1 },
  ],
  lexicon: {
    abbreviations: [
      ['NVQS', 'Nghĩa vụ quân sự'],
      ['TU', 'Tỉnh ủy', 'Thành ủy'],
      ['TW', 'Trung ương'],
    ],
    words: ['quân sự', 'tuyển quân', 'diễn tập'],
    synonyms: [],
    places: ['Hà Nam', 'Ninh Bình', 'Lạc Dương', 'Nam Định'],
  },
};

/** An archive of a few documents with numbers, times and places; each answers a test or two. */
export function smallArchive(): Promise<SmallIndex> {
  const directive = (
    id: string,
    title: string,
    number: string,
    [year = '', month = '', day = '']: string[],
    more: Record<string, string[]>,
    text: string,
  ) =>
    record(id, [text], {
      meta: {
        title,
        number,
        issuer: 'Tỉnh ủy Hà Nam',
        date: `${day}/${month}/${year}`,
        x: number.replaceAll(/[/-]/g, ' '),
      },
      filters: { nam: [year], loai: ['chi-thi'], ...more },
      day: `${year}-${month}-${day}`,
    });
  const haNam = {
    'dia-phuong': ['ha-nam-35', 'ninh-binh-37-2025'],
    'co-quan': ['tinh-uy--ha-nam-35'],
  };
  const lacDuong = {
    'dia-phuong': ['lac-duong-675', 'lac-duong-24848-2025'],
    'co-quan': ['huyen-uy--lac-duong-675'],
  };
  return smallIndex(
    [
      directive(
        'tuyen-quan-2024',
        'Tuyển quân năm 2025 ở Hà Nam',
        '36-CT/TU',
        ['2024', '12', '20'],
        { ...haNam, nam: ['2024', '2025'] },
        'Nghĩa vụ quân sự: tuyển quân năm 2025 ở Hà Nam. Căn cứ Nghị định 168/2018/NĐ-CP.',
      ),
      directive(
        'tuyen-quan-2023',
        'Tuyển quân ở Hà Nam',
        '21-CT/TU',
        ['2023', '11', '27'],
        haNam,
        'Tuyển quân ở Hà Nam theo Chỉ thị 36-CT/TU. Nghĩa vụ quân sự, quân sự, quân sự.',
      ),
      directive(
        'dien-tap',
        'Diễn tập ở Lạc Dương',
        '36-CT/HU',
        ['2022', '12', '02'],
        lacDuong,
        'Diễn tập ở huyện Lạc Dương. Chiều 27/11/2023 diễn tập. Bàn bạc dân chủ.',
      ),
      directive(
        'xa-lac-duong',
        'Diễn tập ở xã Lạc Dương',
        '7-HD/ĐU',
        ['2025', '09', '03'],
        { 'dia-phuong': ['lac-duong-24848-2025'] },
        'Xã Lạc Dương diễn tập. Quân dân một lòng.',
      ),
      directive(
        'ninh-binh',
        'Ninh Bình họp về năm 2026',
        '9/KH-UBND',
        ['2021', '01', '05'],
        { 'dia-phuong': ['ninh-binh-37', 'ninh-binh-37-2025'], loai: ['ke-hoach'] },
        'Ninh Bình họp bàn.',
      ),
    ],
    catalogue,
  );
}

/** What a search of the archive by an address gives. */
export const searchIn = (archive: SmallIndex, address: string): Promise<SearchOutcome> =>
  searchArchive(archive, readState(new URLSearchParams(address)));

export const idsOf = ({ hits }: SearchOutcome): string[] => hits.map(({ id }) => id);
