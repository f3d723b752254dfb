import { parseNumber } from '../../schema/document-number.ts';
import type { Level } from '../../schema/issuer.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { LintDocument } from '../lint-document.ts';
import type { LintKnown } from '../lint-known.ts';
import type { LintRule } from '../rule.ts';

/** Parts of a body, whose documents are the body's. */
const PART =
  /^(?:ban thuong vu|btv|ban chap hanh|bch|thuong truc|van phong|lanh dao|chu tich|bi thu)\s+/u;
const LEVELS: readonly (readonly [words: RegExp, levels: readonly Level[]])[] = [
  [/^thanh pho(?!\p{L})/u, ['province', 'district']],
  [/^(?:xa|phuong|thi tran|dac khu)(?!\p{L})/u, ['commune']],
  [/^(?:huyen|quan|thi xa)(?!\p{L})/u, ['district']],
  [/^tinh(?!\p{L})/u, ['province']],
];
/** A unit named in the name of a body: “huyện Lạc Dương”, “Huyện ủy Kim Động”. */
const NAMED =
  /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|(?:[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị|[Tt]hành) ủy)\s+((?:\p{Lu}\p{L}*\s*)+)/gu;
/** Lines of a letterhead that are looked at. */
const HEAD_LINES = 4;

/** The body that was declared against its name, the head of the text and the symbol in the number. */
export const issuerMismatch: LintRule = {
  key: 'issuer-mismatch',
  severity: 'warning',
  message: 'Cơ quan ban hành đã khai không khớp với tên cơ quan, phần đầu văn bản hoặc ký hiệu',
  remedy:
    'Đối chiếu bản gốc, sửa Cơ quan ban hành hoặc tổ chức (issuer), Tên cơ quan như văn bản ghi (issuerName), Địa phương (locality) hoặc Số, ký hiệu (number).',
  accepts: [
    { data: { issuer: 'ubnd-huyen', issuerName: 'UBND huyện Kim Động' } },
    {
      data: {
        issuer: 'huyen-uy',
        issuerName: 'Ban Thường vụ Huyện ủy Kim Động',
        number: '12-CT/HU',
      },
    },
    { data: { issuer: 'ubnd-huyen', issuerName: 'Ủy ban nhân dân huyện' } },
    { data: { issuer: 'ubnd-huyen', issuerName: 'Huyện Kim Động' } },
    { data: { issuer: 'huyen-uy', number: '12/ABC-XYZ' } },
    {
      data: { issuer: 'huyen-uy', fidelity: 'verbatim', number: '12-CT/HU' },
      body: 'TỈNH ỦY HƯNG YÊN\n\nHUYỆN ỦY KIM ĐỘNG\n\nThực hiện nghị quyết.',
    },
  ],
  refuses: [
    { data: { issuer: 'ubnd-huyen', issuerName: 'HĐND huyện Kim Động' } },
    { data: { issuer: 'ubnd-huyen', issuerName: 'UBND tỉnh Hưng Yên' } },
    { data: { issuer: 'ubnd-huyen', issuerName: 'UBND huyện Lạc Dương' } },
    { data: { issuer: 'ubnd-huyen', number: '12-CT/HU' } },
    { data: { issuer: 'hdnd-huyen', number: '02/CT-UBND' } },
    {
      data: { issuer: 'ubnd-huyen', fidelity: 'verbatim' },
      body: 'HUYỆN ỦY KIM ĐỘNG\n\nThực hiện nghị quyết.',
    },
  ],
  find: (document) => {
    const { data, known, placeOf } = document;
    const issuer = data && known.issuers.get(data.issuer);
    if (!data || !issuer) return [];
    const { issuerName, number } = data;
    const named = issuerName === undefined ? null : bodiesOf(issuerName, known);
    if (
      issuerName !== undefined &&
      ((named && !named.includes(data.issuer)) || isElsewhere(issuerName, data.locality, known))
    )
      return [placeOf(['issuerName'])];
    if (number !== null && !fitsNumber(number, data.issuer, known)) return [placeOf(['number'])];
    return fitsHead(document, data.issuer) ? [] : [placeOf(['issuer'])];
  },
};

/** Keys of the bodies that a name can mean, or `null` where it begins like none. */
function bodiesOf(name: string, { issuers }: LintKnown): string[] | null {
  const words = fold(name).replace(/\s+/gu, ' ').trim().replace(PART, '');
  let longest = '';
  let found: string[] = [];
  for (const [key, issuer] of issuers)
    for (const template of [issuer.name, issuer.shortName, ...Object.values(issuer.nameByKind)]) {
      const head = fold(template.replace(/\{.*$/u, '')).trim();
      if (head.length < longest.length || !(words === head || words.startsWith(`${head} `)))
        continue;
      if (!standsAt(words.slice(head.length).trim(), template, issuer.level)) continue;
      if (head.length > longest.length) found = [];
      longest = head;
      found.push(key);
    }
  return found.length > 0 ? found : null;
}

/** True where what follows the head of a name can be a unit of that level. */
function standsAt(rest: string, template: string, level: Level): boolean {
  if (!template.includes('{unit}') || rest === '' || level === 'any') return true;
  return LEVELS.find(([words]) => words.test(rest))?.[1].includes(level) ?? false;
}

/** True where a name speaks of units and none of them is the document's. */
function isElsewhere(name: string, locality: string, { unitNames }: LintKnown): boolean {
  const own = unitNames(locality).map(fold);
  const named = Array.from(name.matchAll(NAMED), ({ 1: unit = '' }) => fold(unit).trim());
  if (own.length === 0 || named.length === 0 || locality === 'viet-nam') return false;
  return !named.some((unit) => own.includes(unit));
}

/** A number tells whose system it is of, and mostly whose it is; a symbol that no list has tells nothing. */
function fitsNumber(text: string, key: string, { issuers }: LintKnown): boolean {
  const number = parseNumber(text);
  const issuer = issuers.get(key);
  if (!number || !issuer || issuer.branch === 'archive') return true;
  const owned = [...issuers.values()].some((other) => other.symbol === number.issuer);
  // a number of no known shape may look like that of a letter
  if (number.shape === 'letter' && !owned) return true;
  if (issuer.branch !== 'front' && (number.shape === 'party') !== /^party/u.test(issuer.branch))
    return false;
  const { symbol } = issuer;
  if (symbol === null || number.issuer.startsWith(symbol)) return true;
  return !owned;
}

/** True where no line of the letterhead names a body, or one names this. Only signed texts have a letterhead. */
function fitsHead({ data, prose, known }: LintDocument, key: string): boolean {
  if (data?.fidelity !== 'verbatim') return true;
  const lines = prose
    .filter(({ field }) => field === null)
    .slice(0, HEAD_LINES)
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line === line.toUpperCase());
  const named = lines.flatMap((line) => {
    const bodies = bodiesOf(line, known);
    return bodies ? [bodies] : [];
  });
  return named.length === 0 || named.some((bodies) => bodies.includes(key));
}
