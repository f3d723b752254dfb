import { unzipSync } from 'fflate';
import { ImportFault } from './import-fault.ts';

/** All that a file may unpack to, in bytes. */
const MOST_BYTES = 200_000_000;
const MOST_PARTS = 20_000;

/** Whether the bytes begin like a zip: .docx, .xlsx, .odt, .epub. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  );
}

function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let total = 0;
  let parts = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        parts += 1;
        if (total > MOST_BYTES || parts > MOST_PARTS) {
          throw new ImportFault(
            'Tệp nén này bung ra quá lớn (trên 200 MB), nên không mở.',
            'Mở tệp bằng Word, bớt ảnh hoặc lưu thành tệp mới rồi nhập lại.',
          );
        }
        return wanted(name);
      },
    });
  } catch (cause) {
    if (cause instanceof ImportFault) throw cause;
    throw new ImportFault(
      'Tệp bị hỏng hoặc tải về chưa trọn, không mở được.',
      'Mở tệp bằng Word để kiểm tra, lưu lại rồi nhập tệp mới; hoặc tải lại từ nơi gửi.',
      cause,
    );
  }
}

/** Names of the files in a zip, without unpacking any. Throws `ImportFault` for a damaged or too large one. */
export function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzip(bytes, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

/**
 * Unpacks the files of a zip whose names are wanted.
 *
 * The sizes that the zip states are summed before anything is unpacked, and no file is unpacked beyond what it
 * states. Throws `ImportFault` where they come to more than 200 MB, or the zip is damaged.
 */
export function unzipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  return new Map(Object.entries(unzip(bytes, wanted)));
}
