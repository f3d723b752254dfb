import type { LexiconData } from './lexicon.ts';

/** A place as the search names it. */
export interface CataloguePlace {
  /** `Hà Nam`, `Huyện Kim Bảng`. */
  name: string;
  /** `đến 30/6/2025`, `từ 01/7/2025`; absent where there is nothing to tell apart. */
  note?: string;
  /** Key of the place it is shown under. */
  above?: string;
  /** Other kinds and names of the same ground: `Huyện Kim Bảng` before it became a town. */
  was?: string[];
  /** Where the ground of a place that has ended lies now: `nay thuộc xã Lạc Dương`. */
  now?: string;
  /** Names of the provinces a province was made of. */
  from?: string[];
  /** Absent for a place that is only on the way to a document, as a commune of today on the ground of an old district. */
  own?: true;
}

/** A law the archive cites but does not hold. */
export interface CatalogueLaw {
  key: string;
  number: string;
  name: string;
  /** Key of its type: `nghi-dinh`. */
  type: string;
  /** How it stands on the day of the index; absent where that is not known. */
  status?: 'in-force' | 'amended' | 'ended';
  /** Number of the act that changed it, and the day since when, EDTF. */
  by?: string;
  since?: string;
  /** Documents of the archive that cite it. */
  citedBy: number;
}

/** Names for the keys of the index, and the words of the field; lies beside the index as `luu.json`. */
export interface Catalogue {
  /** Names by key, in the alphabet. */
  names: {
    'dia-phuong': Record<string, CataloguePlace>;
    loai: Record<string, string>;
    'ke-hoach': Record<string, string>;
    'co-quan': Record<string, string>;
    'chu-de': Record<string, string>;
    muc: Record<string, string>;
  };
  laws: CatalogueLaw[];
  lexicon: LexiconData;
}

export const CATALOGUE_FILE = 'luu.json';
