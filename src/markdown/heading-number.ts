import { slug } from '../vietnamese/slug.ts';

export interface ReadHeading {
  /** Part of the anchor that this heading gives: `muc-2`, `dieu-5`, `ket-qua-nam-2024`. */
  anchor: string;
  /** As printed in the margin: `2`, `II`, `Điều 5`; `null` where the heading has none. */
  number: string | null;
  /** As it begins the numbers of its blocks: `2`, `II`, `5`. */
  short: string;
  /** The words without the number. */
  title: string;
  /** The number counts through the whole text, so the anchor stands alone wherever the heading is. */
  absolute: boolean;
  article: boolean;
}

const UNITS = { điều: 'dieu', chương: 'chuong', mục: 'muc', phần: 'phan' } as const;
const NAMED = /^(Điều|Chương|Mục|Phần)\s+(\d+[a-zđ]?|[IVXLC]+)(?:\s*[.:–-]\s*|\s+|$)(.*)$/iu;
const NUMBERED = /^(\d+(?:\.\d+)*)(?:[.)]\s*|\s+(?=\p{Lu}))(.*)$/u;
const ROMAN = /^([IVXLC]+)[.)]\s*(.*)$/u;
const POINT = /^([a-zđ])\)\s*(.*)$/u;

// headings and their numbers stand in many documents: each is made ASCII once
const slugs = new Map<string, string>();

function slugOf(words: string): string {
  let known = slugs.get(words);
  if (known === undefined) slugs.set(words, (known = slug(words)));
  return known;
}

/** Reads the number a heading begins with: “2. Tuyển quân”, “2.1. …”, “II. …”, “Điều 5. …”, “Chương II …”, “a) …”. */
export function readHeading(text: string): ReadHeading {
  const named = NAMED.exec(text);
  const unit = UNITS[(named?.[1] ?? '').toLowerCase() as keyof typeof UNITS] as string | undefined;
  if (named && unit) {
    const [, word = '', number = '', title = ''] = named;
    return {
      anchor: `${unit}-${slugOf(number)}`,
      number: `${word} ${number}`,
      short: unit === 'dieu' || unit === 'muc' ? number : `${word.charAt(0)}${number}`,
      title: title || `${word} ${number}`,
      absolute: unit === 'dieu' || unit === 'chuong' || unit === 'phan',
      article: unit === 'dieu',
    };
  }
  const numbered = NUMBERED.exec(text) ?? ROMAN.exec(text);
  if (numbered) {
    const [, number = '', title = ''] = numbered;
    // “2.1” under “2” is part 1 of it: the outer number stands in the anchor already
    const own = number.split('.').at(-1) ?? number;
    return plain(`muc-${slugOf(own)}`, number, title || text);
  }
  const point = POINT.exec(text);
  if (point) {
    const [, sign = '', title = ''] = point;
    return plain(`diem-${sign === 'đ' ? 'dd' : sign}`, sign, title || text);
  }
  return { ...plain(slugOf(text) || 'muc', null, text), short: '' };
}

function plain(anchor: string, number: string | null, title: string): ReadHeading {
  return { anchor, number, short: number ?? '', title, absolute: false, article: false };
}
