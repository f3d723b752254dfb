/** Signs of a passage's number that are Roman. */
const ROMAN = /^[ivxlc]+$/;

/** Words of the parts that an anchor names, smallest first in speech: `điểm a khoản 2 Điều 5`. */
const WORDS: Readonly<Record<string, string>> = {
  diem: 'điểm',
  khoan: 'khoản',
  doan: 'đoạn',
  muc: 'mục',
  dieu: 'Điều',
  chuong: 'Chương',
  phan: 'Phần',
};

const PART =
  /^(?:(diem|khoan|doan|muc|dieu|chuong|phan)-([0-9]+[a-z]?|[ivxlc]+|dd|[a-z])|(\d+))(?:-|$)/;

/**
 * How a passage is named in a citation, by its permanent anchor (`markdown/provisions.ts`): `dieu-5-khoan-2-diem-a` → “điểm a khoản 2
 * Điều 5”, `muc-2-3` → “đoạn 3 mục 2”, `muc-2-muc-1-3` → “đoạn 3 mục 2.1”. Where the anchor does not say it all (a section without
 * number, an editor's own id), by the printed number: “đoạn a.3”. `section` is the heading of a section without number.
 */
export function passageWords(anchor: string, number: string, section?: string): string {
  const opening = /^mo-dau-(\d+)$/.exec(anchor);
  if (opening) return `đoạn ${opening[1] ?? ''} phần mở đầu`;
  const parts: { word: string; sign: string }[] = [];
  let rest = anchor;
  for (let part = PART.exec(rest); part; part = PART.exec(rest)) {
    const [found, kind = 'doan', sign = '', place = ''] = part;
    const shown = signOf(kind, sign || place);
    const last = parts.at(-1);
    if (kind === 'muc' && last?.word === 'mục') last.sign += `.${shown}`;
    else parts.push({ word: WORDS[kind] ?? kind, sign: shown });
    rest = rest.slice(found.length);
  }
  if (rest !== '') {
    const plain = number === '' ? 'đoạn này' : `đoạn ${number}`;
    return section === undefined || section === '' ? plain : `${plain}, phần “${section}”`;
  }
  return parts
    .toReversed()
    .map(({ word, sign }) => `${word} ${sign}`)
    .join(' ');
}

function signOf(kind: string, sign: string): string {
  if (sign === 'dd') return 'đ';
  return kind !== 'diem' && ROMAN.test(sign) ? sign.toUpperCase() : sign;
}
