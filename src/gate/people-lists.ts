import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';
import { nameCover } from './name-cover.ts';

/** A person's number on a paper: enough alone. How many people have such papers is none. */
const IDENTITY =
  /(?:cccd|cmnd|cmt|căn\s+cước|chứng\s+minh|định\s+danh|hộ\s+chiếu|số\s+hiệu\s+quân\s+nhân)\P{N}{0,40}[a-z]?\d[\d .]{6,14}\d(?![\d.]*\d|\s*(?:công\s+dân|người|lượt|thẻ|hồ\s+sơ|trường\s+hợp|đồng|cử\s+tri)(?!\p{L}))/giu;
/** Of a passport: a letter and seven figures. */
const PASSPORT = /hộ\s+chiếu\P{N}{0,20}(?<!\p{L})[a-z]\d{7}(?!\d)/iu;
const BARE_IDENTITY = /(?<![\d.,/])0\d{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d/]|[.,]\d)/gu;
const MOBILE = /(?<![\d.,/])(?:\+?84|0)[ .-]?[35789]\d(?:[ .-]?\d){7}(?![\d/]|[.,]\d)/gu;
/** What the three above have in common; most passages have no such number. */
const LONG_NUMBER = /\d[\d .-]{6}/u;
const BIRTH =
  /sinh\s+(?:năm|ngày)\s*:?\s*\d|(?<!\p{L})(?:SN|NS)\s*:?\s*(?:19|20)\d{2}|(?<!\p{L})sn\.?\s*(?:19|20)\d{2}/gu;
const BIRTH_HEAD = /năm\s+sinh|ngày(?:,\s*tháng,\s*năm|\s+tháng\s+năm)?\s+sinh/iu;
const IDENTITY_HEAD = /cccd|cmnd|căn\s+cước|chứng\s+minh|điện\s+thoại|(?<!\p{L})sđt/iu;
const DATE_OR_YEAR = /(?:19|20)\d{2}/u;

/** So many birth years or telephone numbers are a list; one office number or one jubilarian is none. */
const LIST = 3;

/** Phrases of such lists: each has one of them, or a bare number. */
export const PEOPLE_PHRASES: readonly string[] = [
  'sinh năm',
  'sinh ngày',
  'năm sinh',
  'ngày sinh',
  'tháng sinh',
  // “SN 2005”, “sn.1990”: few words have these letters before a figure
  ...['sn', 'ns'].flatMap((letters) =>
    [':', ' :', '.', ' 1', ' 2', '1', '2'].map((next) => letters + next),
  ),
  'cccd',
  'cmnd',
  'cmt',
  'căn cước',
  'chứng minh',
  'định danh',
  'hộ chiếu',
  'số hiệu quân',
  'điện thoại',
  'sđt',
];
/** What numbers without a word beside them begin as; days and years, which every document has, are shorter. */
const BARE_NUMBER = /(?:0|84)[ .-]?\d(?:[ .-]?\d){8}/u;

/** True where a text has a number that may be one of a person or of a telephone. */
export function hasBareNumber(text: string): boolean {
  return BARE_NUMBER.test(text);
}

/** Lists of people with birth years, identity or telephone numbers. Publishable once a release covers `people-lists`. */
export function findPeopleLists(passages: readonly Passage[]): Finding[] {
  const texts = passages
    .filter(({ kind }) => kind !== 'file')
    .map((passage) => ({ passage, text: passage.text }));
  const findings: Finding[] = [];
  const births: Passage[] = [];
  const mobiles: Passage[] = [];
  for (const { passage, text } of texts) {
    if (!/\d/u.test(text)) continue;
    if (passage.field?.startsWith('source.url')) continue;
    births.push(...Array.from(text.matchAll(BIRTH), () => passage));
    if (!LONG_NUMBER.test(text)) continue;
    if ([IDENTITY, BARE_IDENTITY, PASSPORT].some((pattern) => text.search(pattern) >= 0))
      findings.push(found(passage, 'identity'));
    mobiles.push(...Array.from(text.matchAll(MOBILE), () => passage));
  }
  for (const places of [births, mobiles]) {
    const [first] = places;
    if (first && places.length >= LIST) findings.push(found(first, 'list'));
  }
  return [...findings, ...tableFindings(passages)];
}

function tableFindings(passages: readonly Passage[]): Finding[] {
  const tables = Map.groupBy(
    passages.filter(({ cell }) => cell !== undefined),
    ({ cell }) => cell?.table ?? 0,
  );
  return [...tables.values()].flatMap((cells) => {
    const heads = cells.filter(
      ({ cell, text }) => cell?.row === 0 && (BIRTH_HEAD.test(text) || IDENTITY_HEAD.test(text)),
    );
    const filled = heads.some((head) =>
      cells.some(
        ({ cell, text }) =>
          cell !== undefined &&
          cell.row > 0 &&
          cell.column === head.cell?.column &&
          (DATE_OR_YEAR.test(text) || /\d{6,}/u.test(text.replace(/[ .]/gu, ''))),
      ),
    );
    const [first] = heads;
    return first && filled ? [found(first, 'list')] : [];
  });
}

const MESSAGES = {
  identity: 'Chỗ này có số giấy tờ của một người.',
  list: 'Chỗ này là danh sách người kèm năm sinh, số giấy tờ hoặc số điện thoại.',
};

function found(passage: Passage, what: keyof typeof MESSAGES): Finding {
  return {
    rule: `people-${what}`,
    weight: 'cover',
    cover: 'people-lists',
    line: passage.line,
    column: passage.column,
    field: passage.field,
    message: MESSAGES[what],
    remedy: `Bỏ phần đó, hoặc thay bằng <Redacted reason="thong-tin-ca-nhan" />; chỉ khi có căn cứ công khai mới ${nameCover('people-lists')}.`,
  };
}
