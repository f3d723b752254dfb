import type { DocumentData } from '../../schema/document.ts';
import { dateOf } from '../../documents/checked-document.ts';
import type { LintFinding, LintRule } from '../rule.ts';

const DASH = String.raw`\s*[-\u2010-\u2015]\s*`;
const RANGE = new RegExp(String.raw`(?<!\d)((?:19|20)\d{2})${DASH}((?:19|20)\d{2})(?!\d)`, 'gu');
const PERIOD = new RegExp(
  String.raw`(?:giai đoạn|thời kỳ|nhiệm kỳ)\s+((?:19|20)\d{2})${DASH}((?:19|20)\d{2})(?!\d)`,
  'giu',
);
const YEAR = /năm\s+((?:19|20)\d{2})/giu;
/** Years that belong to something else: the year of a law, a whole date. */
const OTHERS =
  /(?:luật|pháp lệnh|hiến pháp|nghị định|nghị quyết|chỉ thị|quyết định|ngày)(?:(?![,.;]).)*?năm\s+\d{4}/giu;

/** Title, body and the fields of time that do not say the same. */
export const periodMismatch: LintRule = {
  key: 'period-mismatch',
  severity: 'warning',
  message: 'Giai đoạn hoặc năm ở trích yếu, nội dung và trường khai báo không khớp nhau',
  remedy:
    'Đối chiếu bản gốc, sửa Năm công tác (year), Đặt nhiệm vụ cho năm (planYear), Giai đoạn (period); bản gốc tự lệch thì nêu ở Ghi chú của biên tập (editorNotes).',
  accepts: [
    {
      data: {
        title: 'Kế hoạch phòng thủ dân sự giai đoạn 2026-2030',
        period: { from: 2026, to: 2030 },
        year: 2026,
      },
    },
    { data: { title: 'Về tuyển quân năm 2025', year: 2025 } },
    { data: { title: 'Triển khai Luật Dân quân tự vệ năm 2019', year: 2020 } },
    {
      data: {
        title: 'Tổng kết đề án giai đoạn 2015–2020',
        period: { from: 2015, to: 2020 },
        year: 2020,
      },
      body: 'Đề án giai đoạn 2016–2020 và đề án giai đoạn 2015-2020 đều đạt.',
    },
  ],
  refuses: [
    {
      data: { title: 'Kế hoạch giai đoạn 2026–2030', period: { from: 2025, to: 2030 }, year: 2026 },
    },
    { data: { title: 'Về tuyển quân năm 2025', year: 2024 } },
    {
      data: { title: 'Kế hoạch giai đoạn 2021–2025', period: { from: 2021, to: 2025 }, year: 2021 },
      body: 'Kế hoạch này thực hiện trong giai đoạn 2021–2026.',
    },
  ],
  find: ({ data, prose, placeOf }) => {
    if (!data) return [];
    const findings: LintFinding[] = [];
    const titled = spans(data.title, RANGE).map(({ span }) => span);
    const { period } = data;
    if (period && titled.length > 0 && !titled.includes(`${period.from}-${period.to}`))
      findings.push(placeOf(['period']));
    const years = yearsIn(data.title);
    const own = ownYears(data);
    if (years.length > 0 && !years.some((year) => own(year))) findings.push(placeOf(['year']));
    const told = prose
      .filter(({ field }) => field === null)
      .flatMap(({ text, at }) =>
        spans(text, PERIOD).map(({ span, index }) => ({ span, at, index })),
      );
    const [first] = told;
    if (first && titled.length > 0 && !told.some(({ span }) => titled.includes(span)))
      findings.push(first.at(first.index));
    return findings;
  },
};

function spans(text: string, pattern: RegExp): { span: string; index: number }[] {
  return Array.from(text.matchAll(pattern), ({ index, 1: from = '', 2: to = '' }) => ({
    span: `${from}-${to}`,
    index,
  }));
}

function yearsIn(title: string): number[] {
  const rest = title.replace(OTHERS, ' ').replace(RANGE, ' ');
  return Array.from(rest.matchAll(YEAR), ({ 1: year }) => Number(year));
}

/** Tells of a year whether the document's fields name it. */
function ownYears(data: DocumentData): (year: number) => boolean {
  const { period } = data;
  const named = new Set([
    data.year,
    Number(dateOf(data).slice(0, 4)),
    ...('planYear' in data ? [data.planYear] : []),
    period?.vision,
  ]);
  return (year) =>
    named.has(year) || (period !== undefined && year >= period.from && year <= period.to);
}
