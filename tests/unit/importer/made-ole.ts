/** A small OLE2 file whose directory names these streams: header, one table of sectors, the directory. */
export function madeOle(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const sectors = Math.ceil(names.length / 4);
  const bytes = new Uint8Array(512 * (2 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true); // the directory begins in sector 1
  view.setUint32(76, 0, true); // the table of sectors is sector 0
  view.setUint32(512, 0xfffffffd, true);
  for (let sector = 1; sector <= sectors; sector += 1) {
    view.setUint32(512 + sector * 4, sector === sectors ? 0xfffffffe : sector + 1, true);
  }
  for (const [index, name] of names.entries()) {
    const at = 1024 + index * 128;
    for (const [place, sign] of Array.from(name).entries()) {
      view.setUint16(at + place * 2, sign.charCodeAt(0), true);
    }
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  }
  return bytes;
}
