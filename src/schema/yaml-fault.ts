import type { ErrorCode } from 'yaml';
import type { Place } from './locate-yaml.ts';
import type { Problem } from './problem.ts';
import { cut } from './shown.ts';

const QUOTE =
  'Giá trị có dấu hai chấm, dấu # hoặc bắt đầu bằng ký hiệu lạ phải đặt trong dấu nháy: "…".';
const INDENT = 'Thụt dòng bằng dấu cách, các mục cùng cấp thẳng một cột.';

/** What the parser of YAML says, in Vietnamese: fault and remedy. */
const FAULTS: Partial<Record<ErrorCode, readonly [message: string, remedy: string]>> = {
  TAB_AS_INDENT: ['Thụt dòng bằng phím Tab', 'Thay phím Tab bằng hai dấu cách.'],
  DUPLICATE_KEY: ['Một mục được ghi hai lần', 'Giữ một, xóa mục kia.'],
  BAD_INDENT: ['Thụt dòng không thẳng', INDENT],
  MISSING_CHAR: [
    'Thiếu một dấu đóng hoặc dấu phân cách',
    'Xem lại dấu nháy, dấu ngoặc và dấu phẩy ở dòng này và dòng trước.',
  ],
  UNEXPECTED_TOKEN: ['Có ký hiệu không đúng chỗ', QUOTE],
  BAD_SCALAR_START: ['Giá trị bắt đầu bằng ký hiệu không được phép', QUOTE],
  BLOCK_AS_IMPLICIT_KEY: ['Dấu hai chấm không đúng chỗ', QUOTE],
  MULTILINE_IMPLICIT_KEY: ['Tên mục trải qua nhiều dòng', QUOTE],
  BAD_DQ_ESCAPE: ['Dấu \\ trong nháy kép không đúng', 'Dùng nháy đơn, hoặc viết \\\\ thay cho \\.'],
  BAD_ALIAS: ['Dấu * hoặc & ở đầu giá trị', 'Đặt giá trị trong dấu nháy.'],
  MULTIPLE_DOCS: ['Có dòng --- thừa', 'Chỉ để một dòng --- mở và một dòng --- đóng.'],
  TAG_RESOLVE_FAILED: ['Dấu ! ở đầu giá trị', 'Đặt giá trị trong dấu nháy.'],
};

/** One fault of the YAML itself as a problem an editor can act on; `near` is the rest of its line. */
export function yamlFault(code: ErrorCode, near: string, file: string, place: Place): Problem {
  const [message, remedy] = FAULTS[code] ?? ['Phần khai báo không đọc được', INDENT];
  return {
    file,
    ...place,
    field: null,
    rule: `yaml-${code.toLowerCase().replaceAll('_', '-')}`,
    message: near ? `${message}, ở “${cut(near)}”.` : `${message}.`,
    remedy,
    severity: 'error',
  };
}
