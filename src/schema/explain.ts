import type { z } from 'zod';
import { nearest } from '#vietnamese/nearest.ts';
import { allowedKeys, fieldLabel } from './field-label.ts';
import type { YamlSource } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { listed, shown } from './shown.ts';

type Issue = z.core.$ZodIssue;
type Said = Pick<Problem, 'rule' | 'message' | 'remedy'>;

const TYPES: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'một nhóm mục con',
  record: 'một nhóm mục con',
  date: 'ngày',
  null: 'null',
};

/** Formats by the rule named in a refinement or by Zod: what is wanted, and an example. */
const FORMATS: Record<string, readonly [what: string, remedy: string]> = {
  'calendar-day': [
    'không phải một ngày có thật dạng NĂM-THÁNG-NGÀY',
    'Ghi ngày có trên lịch, ví dụ 2024-12-20.',
  ],
  'edtf-day': [
    'không phải ngày có thật dạng NĂM-THÁNG-NGÀY',
    'Ghi như 2024-12-20; phần chưa rõ ghi X: XXXX-01-18, 2020-10-XX.',
  ],
  url: ['không phải địa chỉ web', 'Ghi đủ cả https://, hoặc null nếu chưa rõ.'],
  email: ['không phải địa chỉ thư điện tử', 'Ghi dạng van-phong@vi-du.gov.vn, hoặc null.'],
  regex: [
    'chứa ký tự không được dùng ở đây',
    'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ kim-dong-331.',
  ],
};

/** What an issue says about the value at its path; the field's name is put before it by `explain`. */
function say(issue: Issue, value: unknown): Said {
  if (value === undefined && issue.code !== 'custom') {
    return { rule: 'schema-missing', message: 'thiếu, mục này bắt buộc', remedy: 'Thêm mục này.' };
  }
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = typeof value === 'string' ? nearest(value, allowed) : null;
      return {
        rule: 'schema-enum',
        message: `${shown(value)} không có trong danh sách; được ghi: ${listed(allowed)}`,
        remedy: near ? `Có lẽ là “${near}”.` : 'Chọn một giá trị trong danh sách.',
      };
    }
    case 'invalid_type': {
      const wanted = TYPES[issue.expected] ?? issue.expected;
      const quote = issue.expected === 'string' && typeof value !== 'object';
      return {
        rule: 'schema-type',
        message: `${shown(value)} không đúng kiểu, cần ${wanted}`,
        remedy: quote ? `Đặt trong dấu nháy: '${String(value)}'.` : `Sửa thành ${wanted}.`,
      };
    }
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? bound(value, `nhỏ hơn ${issue.minimum}`)
        : {
            rule: 'schema-empty',
            message: issue.origin === 'array' ? 'danh sách đang trống' : 'đang để trống',
            remedy: `Ghi ít nhất ${issue.minimum} ${issue.origin === 'array' ? 'mục' : 'chữ'}.`,
          };
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? bound(value, `lớn hơn ${issue.maximum}`)
        : {
            rule: 'schema-too-long',
            message: `dài ${String(value).length} ký tự, tối đa ${issue.maximum}`,
            remedy: 'Rút gọn.',
          };
    case 'invalid_format':
      return format(issue.format, value);
    case 'custom':
      return format(String(issue.params?.['rule'] ?? ''), value);
    default:
      return { rule: 'schema-other', message: `${shown(value)} không hợp lệ`, remedy: 'Xem lại.' };
  }
}

function bound(value: unknown, how: string): Said {
  return { rule: 'schema-range', message: `${shown(value)} ${how}`, remedy: 'Xem lại con số.' };
}

function format(name: string, value: unknown): Said {
  const [what, remedy] = FORMATS[name] ?? ['không đúng dạng', 'Xem lại.'];
  return { rule: `schema-${name || 'format'}`, message: `${shown(value)} ${what}`, remedy };
}

/**
 * All issues of Zod as Vietnamese problems: file, line and column, field, value, allowed values, nearest match, remedy.
 * `base` is the path of the checked value inside the file (an entry of a list).
 */
export function explain(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  source: YamlSource,
  base: readonly PropertyKey[] = [],
): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const allowed = allowedKeys(schema, issue.path);
      return issue.keys.map((key) => unknownKey(key, allowed, source, path));
    }
    const { label, hint } = fieldLabel(schema, issue.path);
    const said = say(issue, valueAt(source.data, path));
    const field = fieldPath(path);
    return [
      {
        file: source.file,
        ...source.placeOf(path),
        field,
        rule: said.rule,
        message: `${label ? `${label} (${field})` : field || 'Phần khai báo'}: ${said.message}.`,
        remedy: hint ? `${said.remedy} ${hint}.` : said.remedy,
        severity: 'error' as const,
      },
    ];
  });
}

function unknownKey(
  key: string,
  allowed: readonly string[],
  source: YamlSource,
  path: readonly PropertyKey[],
): Problem {
  const near = nearest(key, allowed);
  return {
    file: source.file,
    ...source.placeOfKey([...path, key]),
    field: fieldPath([...path, key]),
    rule: 'schema-unknown-key',
    message: `Không có mục nào tên “${key}”; các mục được ghi: ${listed(allowed)}.`,
    remedy: near ? `Có lẽ là “${near}”.` : 'Xóa mục này hoặc sửa tên.',
    severity: 'error',
  };
}

/** `release.checks[0]` */
function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${String(step)}`))
    .join('');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object'
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}
