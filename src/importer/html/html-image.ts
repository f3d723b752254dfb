import type { ImportWarning } from '../imported.ts';
import type { SourceImage, SourcePlace } from '../source-document.ts';

/** What a page has that is not read, for warnings. */
export interface HtmlTally {
  images: { address: string; alt: string; place: SourcePlace }[];
  /** Texts that the page does not show. */
  hidden: string[];
}

/** The bytes of a picture written into its address; `null` for any other address. */
function dataBytes(address: string): { bytes: Uint8Array; type: string } | null {
  const found = /^data:(image\/[a-z+.-]+)[^,]*;base64,(.*)$/is.exec(address);
  if (!found) return null;
  try {
    const binary = atob((found[2] ?? '').replace(/\s/g, ''));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    return { bytes, type: (found[1] ?? '').toLowerCase() };
  } catch {
    return null;
  }
}

/** A picture that lies in the page itself; one that lies elsewhere is noted for a warning, and the answer is `null`. */
export function readHtmlImage(
  address: string,
  alt: string,
  place: SourcePlace,
  tally: HtmlTally,
): SourceImage | null {
  const data = dataBytes(address);
  if (data) return { kind: 'image', ...data, alt, place };
  if (address !== '' && !address.startsWith('data:')) tally.images.push({ address, alt, place });
  return null;
}

function nameOf(address: string): string {
  const last = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** A warning for each picture of the text that lies outside the page. */
export function imageWarnings({ images }: HtmlTally): ImportWarning[] {
  return images.map(({ address, alt, place }) => ({
    rule: 'html-image',
    message: `Ảnh “${alt || nameOf(address)}” không nằm trong tệp, trang chỉ dẫn tới nó.`,
    remedy: 'Lưu ảnh từ trang gốc, thêm vào bản nháp cùng lời mô tả nếu cần.',
    place,
  }));
}
