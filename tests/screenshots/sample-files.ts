import { unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { madeDocx, p } from '../unit/importer/made-docx.ts';

const CENTRE = '<w:jc w:val="center"/>';
const cell = (lines: readonly string[]): string =>
  `<w:tc>${lines.map((line) => p(line)).join('')}</w:tc>`;
const table = (...rows: (readonly string[])[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
const picture =
  '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Ảnh 1"/><a:graphic><a:graphicData><a:blip r:embed="so-do.png"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

/** What stands in the sample besides its plain tasks. */
export interface SampleParts {
  /** Paragraphs among the tasks. */
  more?: string;
  images?: Record<string, Uint8Array>;
  header?: string;
}

/** A made-up plan as an office types it: no such document exists, and it says so in its title. */
export function samplePlan({ more = '', images, header }: SampleParts = {}): Buffer {
  const body =
    table([
      ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ NAM', 'Số: 00/KH-UBND'],
      [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Hà Nam, ngày 06 tháng 01 năm 2025',
      ],
    ]) +
    p('KẾ HOẠCH', CENTRE) +
    p('Khám sức khỏe nghĩa vụ quân sự năm 2025 (văn bản mẫu để hướng dẫn)', CENTRE) +
    p('I. MỤC ĐÍCH, YÊU CẦU') +
    p('1. Khám đúng người, đúng ngày, đúng quy định; kết quả được niêm yết công khai.') +
    p('2. Các xã, phường, thị trấn báo cho từng công dân biết trước ngày khám.') +
    more +
    p('II. THỜI GIAN, ĐỊA ĐIỂM') +
    table(
      [['Đợt'], ['Thời gian'], ['Nơi khám']],
      [['1'], ['13/01/2025'], ['Trạm y tế các xã, phường']],
      [['2'], ['20/01/2025'], ['Trung tâm y tế huyện, thị xã']],
    ) +
    p('III. TỔ CHỨC THỰC HIỆN') +
    p('Các cơ quan, địa phương thực hiện kế hoạch này./.') +
    table([
      ['Nơi nhận:', '- Bộ Tư lệnh Quân khu 3 (để b/c);', '- Lưu: VT.'],
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)', 'Trần Văn Mẫu'],
    ]);
  const made = madeDocx(body, {
    ...(images ? { images } : {}),
    ...(header ? { header: p(header) } : {}),
  });
  // the page prints the SHA-256 of the file: it must be the same each time
  return Buffer.from(zipSync(unzipSync(made), { mtime: '2025-01-06T00:00:00' }));
}

/** The same with a sentence that limits who may read it. */
export const limitedPlan = (): Buffer =>
  samplePlan({ more: p('3. Kế hoạch này phổ biến đến chi bộ.') });

/** The same with a mark in its header. */
export const markedPlan = (): Buffer => samplePlan({ header: 'MẬT' });

/** The same with a picture. */
export async function picturedPlan(): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="260" font-family="Source Sans 3, sans-serif" font-size="22" text-anchor="middle">
    <rect width="640" height="260" fill="#fcfcfa"/>
    <g fill="none" stroke="#173d91" stroke-width="2"><rect x="20" y="95" width="170" height="70"/><rect x="235" y="95" width="170" height="70"/><rect x="450" y="95" width="170" height="70"/><path d="M190 130h45M405 130h45"/></g>
    <g fill="#16181d"><text x="105" y="138">Giấy gọi</text><text x="320" y="138">Trạm y tế</text><text x="535" y="138">Kết quả</text></g></svg>`;
  const image = await sharp(Buffer.from(drawing)).png().toBuffer();
  return samplePlan({ more: picture, images: { 'so-do.png': image } });
}
