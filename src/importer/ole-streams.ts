const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LAST_SECTOR = 0xfffffffa;
const ENTRY_BYTES = 128;
/** Sectors of a table that the header itself names; larger files go on in further tables, never needed for the directory of a text. */
const TABLES_IN_HEADER = 109;

/** Whether the bytes begin like an OLE2 file: .doc, .xls, .ppt, .msg, or an encrypted .docx. */
export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Names of the streams and folders of an OLE2 file, in file order (MS-CFB, “Directory Entries”).
 * A damaged file gives the names that could still be read.
 */
export function oleStreams(bytes: Uint8Array): string[] {
  if (!isOle(bytes) || bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << Math.min(view.getUint16(30, true), 16);
  const startOf = (sector: number) => (sector + 1) * size;
  const holds = (offset: number, length: number) => offset + length <= bytes.length;
  const nextOf = (sector: number): number => {
    const table = Math.floor(sector / (size / 4));
    if (table >= TABLES_IN_HEADER) return LAST_SECTOR;
    const offset = startOf(view.getUint32(76 + table * 4, true)) + (sector % (size / 4)) * 4;
    return holds(offset, 4) ? view.getUint32(offset, true) : LAST_SECTOR;
  };
  const names: string[] = [];
  const seen = new Set<number>();
  let sector = view.getUint32(48, true);
  while (sector < LAST_SECTOR && !seen.has(sector) && holds(startOf(sector), size)) {
    seen.add(sector);
    for (let at = startOf(sector); at < startOf(sector) + size; at += ENTRY_BYTES) {
      const length = Math.min(view.getUint16(at + 64, true), 64);
      if (length > 2) {
        names.push(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
      }
    }
    sector = nextOf(sector);
  }
  return names;
}
