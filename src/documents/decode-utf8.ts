import type { Problem } from '#schema/problem.ts';

/** A document of more than five million bytes is not one: the longest of 10,000 real texts has 0.6 million signs. */
const MOST_BYTES = 5_000_000;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What the first bytes or the content say the file is instead, and what to do. */
function fault(bytes: Uint8Array): readonly [rule: string, message: string, remedy: string] | null {
  if (bytes.length === 0) {
    return ['file-empty', 'Tệp trống.', 'Ghi nội dung vào tệp hoặc xóa tệp.'];
  }
  if (bytes.length > MOST_BYTES) {
    const size = Math.round(bytes.length / 1_000_000);
    return [
      'file-too-large',
      `Tệp quá lớn: ${size} MB, tối đa ${MOST_BYTES / 1_000_000} MB.`,
      'Tách văn bản, hoặc để phần lớn vào tệp kèm.',
    ];
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return ['file-encoding', 'Tệp lưu theo bảng mã UTF-16.', 'Lưu lại tệp theo bảng mã UTF-8.'];
  }
  if (bytes.includes(0)) {
    return [
      'file-binary',
      'Tệp này không phải văn bản thuần.',
      'Chuyển tệp Word hoặc PDF sang MDX trước khi đặt vào đây.',
    ];
  }
  return null;
}

/** Text of a file, without byte order mark; `null` with a problem where it is not text in UTF-8. */
export function decodeUtf8(
  bytes: Uint8Array,
  file: string,
): { text: string; problems: [] } | { text: null; problems: [Problem] } {
  let found = fault(bytes);
  if (!found) {
    try {
      return { text: decoder.decode(bytes), problems: [] };
    } catch {
      found = [
        'file-encoding',
        'Tệp không theo bảng mã UTF-8, có thể là TCVN3, VNI hoặc Windows-1258.',
        'Lưu lại tệp theo bảng mã UTF-8.',
      ];
    }
  }
  const [rule, message, remedy] = found;
  const place = { file, line: 1, column: 1, field: null };
  return { text: null, problems: [{ ...place, rule, message, remedy, severity: 'error' }] };
}
