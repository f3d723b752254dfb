import { readFileSync } from 'node:fs';
import { loadReference } from '#documents/reference.ts';
import type {
  SourceBlock,
  SourceDocument,
  SourceParagraph,
} from '../../../src/importer/source-document.ts';

/** The lists of this archive, for what is read by them. */
export const REFERENCE = loadReference('content');

/** A paragraph; `more` gives it a look. */
export function paragraph(
  text: string,
  more: Partial<Omit<SourceParagraph, 'kind' | 'runs'>> & { bold?: boolean } = {},
): SourceParagraph {
  const { bold, ...rest } = more;
  return {
    kind: 'paragraph',
    runs: [{ text, ...(bold ? { bold } : {}) }],
    place: { part: 'body', where: 'đoạn' },
    ...rest,
  };
}

/** A table of one row; each cell is its lines. */
export function table(...cells: (readonly string[])[]): SourceBlock {
  return {
    kind: 'table',
    bare: true,
    place: { part: 'body', where: 'bảng' },
    rows: [cells.map((lines) => ({ blocks: lines.map((line) => paragraph(line)) }))],
  };
}

/** A source of such blocks; a string is a plain paragraph. */
export function makeSource(...blocks: (SourceBlock | string)[]): SourceDocument {
  return {
    format: 'docx',
    encoding: 'unicode',
    blocks: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
    margins: [],
    footnotes: [],
    warnings: [],
  };
}

/** A plain text as its reader gives it: a paragraph a line. */
export function linesOfText(path: string): SourceDocument {
  const lines = readFileSync(path, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
  return { ...makeSource(...lines.map((line) => line.trim())), format: 'txt' };
}

/** A made-up plan of a province's committee, whole: head, type, subject, grounds, tasks, nơi nhận, signature, annex. */
export function plan(): SourceDocument {
  return makeSource(
    table(
      ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ NAM', '-------', 'Số: 12/KH-UBND'],
      [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        '---------------',
        'Hà Nam, ngày 05 tháng 01 năm 2025',
      ],
    ),
    paragraph('KẾ HOẠCH', { bold: true, align: 'center' }),
    paragraph('Tuyển chọn và gọi công dân nhập ngũ năm 2025', { bold: true, align: 'center' }),
    '----------',
    'Căn cứ Luật Nghĩa vụ quân sự ngày 19 tháng 6 năm 2015;',
    'Thực hiện Chỉ thị số 50/CT-QP ngày 10/01/1998 của Bộ trưởng Bộ Quốc phòng, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Bảo đảm giao quân đủ chỉ tiêu, công tác tuyển quân công khai, đúng luật.',
    'II. TỔ CHỨC THỰC HIỆN',
    'Kế hoạch này chỉ phổ biến đến cán bộ được phân công./.',
    table(
      [
        'Nơi nhận:',
        '- Bộ Tư lệnh Quân khu 3 (để b/c);',
        '- Công an tỉnh (p/h);',
        '- UBND các huyện, thị xã,',
        'thành phố (để thực hiện);',
        '- Tòa án nhân dân tỉnh (để giám sát);',
        '- Lưu: VT, NC.',
      ],
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', 'Trần Văn Mẫu'],
    ),
    'Phụ lục',
    'Bảng phân công',
  );
}
