import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, zipSync, type ZipInputFile } from 'fflate';
import sharp from 'sharp';
import { madeDocx, p } from '../unit/importer/made-docx.ts';
import { madeOle } from '../unit/importer/made-ole.ts';

/** A file as it is given to a page. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const given = (name: string, content: Uint8Array | string): GivenFile => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content as string),
});

const cell = (lines: readonly string[]): string =>
  `<w:tc>${lines.map((line) => p(line)).join('')}</w:tc>`;
const bare = (...cells: (readonly string[])[]): string =>
  `<w:tbl><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;
const picture = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Ảnh"/><a:graphic><a:graphicData><a:blip r:embed="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** A made-up plan as an office types it; `more` stands among its tasks. */
export const planBody = (more = ''): string =>
  bare(
    ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ NAM', 'Số: 12/KH-UBND'],
    [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hà Nam, ngày 05 tháng 01 năm 2025',
    ],
  ) +
  p('KẾ HOẠCH', '<w:jc w:val="center"/>') +
  p('Tuyển chọn và gọi công dân nhập ngũ năm 2025', '<w:jc w:val="center"/>') +
  p('I. MỤC ĐÍCH, YÊU CẦU') +
  p('1. Bảo đảm giao quân đủ chỉ tiêu {a} &lt; b &amp; c, công khai, đúng luật.') +
  more +
  p('II. TỔ CHỨC THỰC HIỆN') +
  p('Các cơ quan, đơn vị thực hiện nghiêm kế hoạch này./.') +
  bare(
    ['Nơi nhận:', '- Bộ Tư lệnh Quân khu 3 (để b/c);', '- Lưu: VT, NC.'],
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)', 'Trần Văn Mẫu'],
  );

export const PLAN = given('ke-hoach.docx', madeDocx(planBody()));

/** Bears a mark in its header, and words that nobody may repeat. */
export const SECRET = given(
  'dong-dau.docx',
  madeDocx(planBody(p('Chuyện chỉ người trong cuộc biết.')), { header: p('TỐI MẬT') }),
);

/** What the gate stops, and what a draft may be saved with all the same. */
export const CIRCULATED = given(
  'pham-vi.docx',
  madeDocx(planBody(p('Chỉ thị này phổ biến đến chi bộ.'))),
);

/** A picture that says where it was taken, one in a format that browsers do not write, each in its own file. */
export async function withPictures(): Promise<GivenFile> {
  const square = sharp({ create: { width: 60, height: 40, channels: 3, background: '#17573a' } });
  const taken = await square
    .jpeg()
    .withExif({ IFD0: { Artist: 'Người chụp' }, IFD3: { GPSLatitude: '20/1 30/1 0/1' } })
    .toBuffer();
  const drawn = await sharp({
    create: { width: 20, height: 20, channels: 4, background: '#c0252d80' },
  })
    .png()
    .toBuffer();
  const moving = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .gif()
    .toBuffer();
  const images = { 'a.jpeg': taken, 'b.png': drawn, 'c.gif': moving };
  const body = planBody(picture('a.jpeg') + picture('b.png') + picture('c.gif'));
  return given('co-anh.docx', madeDocx(body, { images }));
}

/** Some three hundred pages. */
export function longFile(): GivenFile {
  const task =
    'Ban Chỉ huy quân sự phối hợp với các ban, ngành, đoàn thể làm tốt công tác tuyên truyền, huấn luyện dân quân tự vệ, bảo đảm đúng, đủ, kịp thời. ';
  const pages = Array.from({ length: 3000 }, (_, at) => p(`${String(at + 1)}. ${task.repeat(2)}`));
  return given('dai.docx', madeDocx(planBody(pages.join(''))));
}

const whole = madeDocx(planBody());
/** What cannot be read, with what the page has to say of it. */
export const BROKEN: readonly (readonly [file: GivenFile, says: RegExp])[] = [
  [given('hong.docx', whole.subarray(0, whole.length / 2)), /hỏng hoặc tải về chưa trọn/u],
  [given('mat-khau.docx', madeOle(['EncryptedPackage'])), /đặt mật khẩu.*bỏ mật khẩu/u],
  [given('doi-ten.docx', madeOle(['WordDocument'])), /Word kiểu cũ.*npm run import/u],
  [given('cu.rtf', '{\\rtf1 Một đoạn.}'), /RTF.*npm run import/u],
  [given('trong.docx', ''), /trống/u],
  [given('bang.docx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') })), /bảng tính/u],
  [given('nhi-phan.docx', new Uint8Array([0, 1, 2, 3, 0, 5, 6])), /Không nhận ra/u],
  [given('bung.docx', zipBomb()), /bung ra quá lớn/u],
];

/** A zip of some 300 kB that says it unpacks to 300 MB. */
function zipBomb(): Uint8Array {
  const content = new Uint8Array(300_000_000);
  const parts: Uint8Array[] = [];
  const zip = new Zip((_, part) => parts.push(part));
  // by Node's own deflate: fflate takes some seconds
  const file: ZipInputFile = {
    filename: 'word/document.xml',
    size: content.length,
    crc: crc32(content),
    compression: 8,
  };
  zip.add(file);
  file.ondata?.(null, deflateRawSync(content), true);
  zip.end();
  return Buffer.concat(parts);
}
