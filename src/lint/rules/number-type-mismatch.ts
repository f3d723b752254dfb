import type { System } from '../../schema/doc-type.ts';
import { parseNumber } from '../../schema/document-number.ts';
import type { LintKnown } from '../lint-known.ts';
import type { LintRule } from '../rule.ts';

/** The symbol of the type in a number against the type that was declared. */
export const numberTypeMismatch: LintRule = {
  key: 'number-type-mismatch',
  severity: 'warning',
  message: 'Ký hiệu loại trong số văn bản không hợp với loại văn bản đã khai',
  remedy: 'Đối chiếu bản gốc, sửa Loại văn bản (docType) hoặc Số, ký hiệu (number).',
  accepts: [
    { data: { docType: 'chi-thi', number: '02/CT-UBND' } },
    { data: { docType: 'quy-dinh', number: '399-QĐ/TW', issuer: 'bch-tw', locality: 'viet-nam' } },
    { data: { docType: 'quyet-dinh', number: '12-QĐ/TU', issuer: 'tinh-uy' } },
    { data: { docType: 'cong-van', number: '7288/UBND-KGVX' } },
    {
      data: { docType: 'nghi-quyet', number: '202/2025/QH15', issuer: 'qh', locality: 'viet-nam' },
    },
    { data: { docType: 'chi-thi', number: 'không rõ' } },
    { data: { docType: 'chi-thi', number: '12/ABC-XYZ' } },
  ],
  refuses: [
    { data: { docType: 'chi-thi', number: '15/KH-UBND' } },
    { data: { docType: 'ke-hoach', number: '399-QĐ/TW', issuer: 'bch-tw', locality: 'viet-nam' } },
    { data: { docType: 'chi-thi', number: '7288/UBND-KGVX' } },
  ],
  find: ({ data, known, placeOf }) => {
    if (!data || data.number === null) return [];
    const number = parseNumber(data.number);
    if (!number || number.shape === 'assembly') return [];
    if (number.shape === 'letter' && !isSymbol(number.issuer, known)) return [];
    if (!hasSymbol(data.docType, known)) return [];
    const fits =
      number.type === null
        ? data.docType === 'cong-van'
        : typesOf(number.type, number.shape === 'party', known).includes(data.docType);
    return fits ? [] : [placeOf(['number'])];
  },
};

/** True of the symbol of a body; a number of another shape may look like that of a letter. */
function isSymbol(symbol: string, { issuers }: LintKnown): boolean {
  return [...issuers.values()].some((issuer) => issuer.symbol === symbol);
}

/** News and lists of the site have no numbers of their own; a công văn has one without a type. */
function hasSymbol(docType: string, { docTypes }: LintKnown): boolean {
  const forms = docTypes.get(docType)?.forms ?? [];
  return forms.some(({ symbol }) => symbol !== null);
}

/** Types that a symbol stands for; where no list has the symbol, any. The party's “QĐ” stands for two. */
function typesOf(symbol: string, party: boolean, { docTypes }: LintKnown): string[] {
  const withSymbol = (fits: (system: System) => boolean): string[] =>
    [...docTypes]
      .filter(([, { forms }]) => forms.some((form) => form.symbol === symbol && fits(form.system)))
      .map(([key]) => key);
  const own = withSymbol((system) => (system === 'party') === party);
  if (own.length > 0) return own;
  const any = withSymbol(() => true);
  return any.length > 0 ? any : [...docTypes.keys()];
}
