import type { z } from 'zod';
import { nearest } from '#vietnamese/nearest.ts';
import type { Problem } from './problem.ts';
import { listed, shown } from './shown.ts';

/** What is said of a fault, without its place. */
export type Said = Pick<Problem, 'rule' | 'message' | 'remedy'>;

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
  https: [
    'không bắt đầu bằng https://, nên mã truy cập không được gửi đi',
    'Ghi https://…; chỉ máy của mình (http://localhost) không cần.',
  ],
  'editing-repo': ['chưa ghi, mà đã có máy chủ git', 'Ghi dạng nhóm/kho, ví dụ van-phong/luu.'],
  'editing-server': [
    'chưa ghi, mà backend là gitea',
    'Ghi địa chỉ máy chủ, ví dụ https://git.vi-du.gov.vn.',
  ],
  url: ['không phải địa chỉ web', 'Ghi đủ cả https://, hoặc null nếu chưa rõ.'],
  email: ['không phải địa chỉ thư điện tử', 'Ghi dạng van-phong@vi-du.gov.vn, hoặc null.'],
  'metric-key': ['là tên của một trang khác ở /so-lieu/', 'Chọn khóa khác, ví dụ giao-quan-dat.'],
  regex: [
    'chứa ký tự không được dùng ở đây',
    'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ kim-dong-331.',
  ],
};

/** What one issue of Zod says about the value at its path, in Vietnamese; `explain` puts the field's name before it. */
export function sayIssue(issue: z.core.$ZodIssue, value: unknown): Said {
  const name = String(issue.path.at(-1) ?? '');
  if (value === undefined && name) {
    return {
      rule: 'schema-missing',
      message: 'thiếu, mục này bắt buộc',
      remedy: `Thêm mục “${name}: …”.`,
    };
  }
  if (value === null && !name) {
    return { rule: 'schema-empty', message: 'đang trống', remedy: 'Ghi các mục bắt buộc.' };
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
            message: issue.origin === 'array' ? tooFew(value) : 'đang để trống',
            remedy: `Ghi ít nhất ${issue.minimum} ${issue.origin === 'array' ? 'mục' : 'chữ'}.`,
          };
    case 'too_big': {
      if (issue.origin === 'number' || issue.origin === 'int') {
        return bound(value, `lớn hơn ${issue.maximum}`);
      }
      const has = Array.isArray(value)
        ? `có ${value.length} mục`
        : `dài ${String(value).length} ký tự`;
      return {
        rule: 'schema-too-long',
        message: `${has}, tối đa ${issue.maximum}`,
        remedy: 'Rút gọn.',
      };
    }
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

const tooFew = (list: unknown): string =>
  Array.isArray(list) && list.length > 0
    ? `danh sách mới có ${String(list.length)} mục`
    : 'danh sách đang trống';
