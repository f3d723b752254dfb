import { ImportFault } from './import-fault.ts';
import { pdfImages } from './pdf-images.ts';
import { recognisePages } from './recognise-pages.ts';
import type { SourceDocument } from './source-document.ts';

/** The text of a PDF whose pages are scans. Throws an ImportFault where their pictures cannot be taken out. Needs Node. */
export async function recognisePdf(bytes: Uint8Array): Promise<SourceDocument> {
  const { images, without } = await pdfImages(bytes);
  if (images.length === 0) {
    throw new ImportFault(
      'Tệp PDF là bản quét, không lấy được ảnh của trang.',
      'Xuất từng trang thành ảnh PNG hoặc JPEG (300 điểm một inch) rồi nhập các ảnh ấy.',
    );
  }
  const source = await recognisePages(images);
  if (without.length === 0) return source;
  const warning = {
    rule: 'scan-page-missing',
    message: `Không lấy được ảnh của trang ${without.map(String).join(', ')}; chữ ở đó chưa có trong bản nháp.`,
    remedy: 'Xem lại các trang ấy; nếu có chữ thì xuất thành ảnh PNG rồi nhập riêng, hoặc gõ lại.',
    place: null,
  };
  return { ...source, warnings: [...source.warnings, warning] };
}
