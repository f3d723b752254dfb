/** A word at a place of a made page, in points from the lower left corner. */
export interface MadeWord {
  text: string;
  x: number;
  y: number;
  size?: number;
  /** `F1` Helvetica, `F2` Helvetica-Bold. */
  font?: 'F1' | 'F2';
  /** Turned to stand upright. */
  turned?: boolean;
}

/** Grey pixels, a byte each, as wide as a made page. */
export interface MadePicture {
  width: number;
  height: number;
  data: Uint8Array;
  /** Drawn over it. */
  words?: readonly MadeWord[];
  /** What the file holds in place of the grey pixels: a filter, its parameters and what is coded by it, a bit a pixel. */
  coded?: { filter: string; parameters: string; data: Uint8Array };
  /** Degrees that the file says the page is to be turned by, clockwise. */
  turned?: 90 | 180 | 270;
}

const FONTS =
  '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> ' +
  '/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >> >>';

function drawn({ text, x, y, size = 12, font = 'F1', turned }: MadeWord): string {
  const matrix = turned ? '0 1 -1 0' : '1 0 0 1';
  return `BT /${font} ${String(size)} Tf ${matrix} ${String(x)} ${String(y)} Tm (${text}) Tj ET`;
}

/** A small PDF, A4, of words and pictures: what a test needs and no more. */
export function madePdf(pages: readonly (readonly MadeWord[] | MadePicture)[]): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids: string[] = [];
  for (const page of pages) {
    let resources = FONTS;
    let content: string;
    let turned = 0;
    if ('data' in page) {
      turned = page.turned ?? 0;
      const { coded } = page;
      const coding = coded
        ? `/BitsPerComponent 1 /Filter [/ASCIIHexDecode /${coded.filter}] /DecodeParms [null ${coded.parameters}]`
        : '/BitsPerComponent 8 /Filter /ASCIIHexDecode';
      const hex = Array.from(coded?.data ?? page.data, (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('');
      objects.push(
        `<< /Type /XObject /Subtype /Image /Width ${String(page.width)} /Height ${String(page.height)} ` +
          `/ColorSpace /DeviceGray ${coding} /Length ${String(hex.length + 1)} >>\n` +
          `stream\n${hex}>\nendstream`,
      );
      resources += ` /XObject << /I ${String(objects.length)} 0 R >>`;
      const high = Math.min(842, (595 * page.height) / page.width);
      content = [
        `q 595 0 0 ${String(high)} 0 ${String(842 - high)} cm /I Do Q`,
        ...(page.words ?? []).map(drawn),
      ].join('\n');
    } else content = page.map(drawn).join('\n');
    objects.push(`<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`);
    const stream = objects.length;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${String(turned)} /Resources << ${resources} >> ` +
        `/Contents ${String(stream)} 0 R >>`,
    );
    kids.push(`${String(objects.length)} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Count ${String(kids.length)} /Kids [${kids.join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  const count = String(objects.length + 1);
  file += `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

const LETTERS: Readonly<Record<string, string>> = {
  H: '10001 10001 10001 11111 10001 10001 10001',
  I: '01110 00100 00100 00100 00100 00100 01110',
  T: '11111 00100 00100 00100 00100 00100 00100',
  ' ': '00000 00000 00000 00000 00000 00000 00000',
};

/** A picture of words in capitals (H I T), black on white, as a scanner would see large print. */
export function madePicture(words: string): MadePicture {
  const dot = 5;
  const rows = Array.from({ length: 7 }, (_, row) =>
    Array.from(words, (letter) => `${LETTERS[letter]?.split(' ')[row] ?? '00000'}0`).join(''),
  );
  const width = Math.max(700, (rows[0]?.length ?? 0) * dot + 160);
  const height = 7 * dot + 240;
  const data = new Uint8Array(width * height).fill(255);
  rows.forEach((row, down) => {
    Array.from(row).forEach((bit, across) => {
      if (bit === '0') return;
      for (let y = 0; y < dot; y++) {
        const from = (120 + down * dot + y) * width + 80 + across * dot;
        data.fill(0, from, from + dot);
      }
    });
  });
  return { width, height, data };
}
