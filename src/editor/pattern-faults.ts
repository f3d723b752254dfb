import { EDTF_DAY, KEY } from '#schema/fields.ts';

/** A pattern as a widget checks it, and what is said where it does not fit. */
export type Pattern = readonly [pattern: string, message: string];

const DAY: Pattern = [
  String.raw`^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$`,
  'Ghi NĂM-THÁNG-NGÀY, ví dụ 2024-12-20.',
];

/** Patterns of strings that the schema knows by more than a pattern. */
export const SHAPE_PATTERNS: Readonly<Record<string, Pattern>> = {
  day: DAY,
  'edtf-day': [
    EDTF_DAY.source,
    'Ghi NĂM-THÁNG-NGÀY; phần chưa rõ ghi X: 2024-12-20, 2020-10-XX, XXXX-01-18.',
  ],
};

/** What is said where a pattern of the schema does not fit, by its source. */
export const PATTERN_FAULTS: Readonly<Record<string, string>> = {
  [KEY.source]: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ kim-dong-331.',
  '^[a-z0-9][a-z0-9._/-]*$':
    'Chỉ dùng chữ thường không dấu, chữ số và các dấu . _ - /, ví dụ kim-dong-2024/bang-1.pdf.',
};

/** A year is a string on the page: as a number it would be printed “2.025”. */
export const YEAR_PATTERN: Pattern = ['^(?:19|20)\\d{2}$', 'Ghi năm bằng bốn chữ số, ví dụ 2025.'];

export const URL_PATTERN: Pattern = [
  String.raw`^https?://\S+$`,
  'Ghi đủ cả https://, ví dụ https://vi-du.gov.vn/tin.',
];
