/** What a PDF says of itself. Days are `YYYY-MM-DD`. */
export interface PdfInfo {
  title: string;
  author: string;
  /** What made it: not the browser of one machine. */
  creator: string;
  day: string;
}

const LATIN = 'latin1';

/**
 * Gives the PDF of a browser its title, author and day, by an added section as the format foresees (ISO 32000, 7.5.6), so that
 * tags and outline stay as they are. The browser's own time, name and counters are made alike in place: one page gives
 * one file, byte for byte. Throws where the file is not as Chromium writes it.
 */
export function withPdfInfo(pdf: Uint8Array, info: PdfInfo): Uint8Array {
  const text = Buffer.from(pdf).toString(LATIN);
  const trailer = /trailer\s*<<([^]*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(text);
  const [, dictionary = '', lastXref = ''] = trailer ?? [];
  const [, size] = /\/Size (\d+)/.exec(dictionary) ?? [];
  const [, root] = /\/Root (\d+ 0 R)/.exec(dictionary) ?? [];
  const [, at] = /\/Info (\d+) 0 R/.exec(dictionary) ?? [];
  if (size === undefined || root === undefined || at === undefined)
    throw new Error('The PDF has no trailer with Size, Root and Info');
  const same = renumbered(blanked(text, at));
  const start = same.length + 1;
  const day = `(D:${info.day.replaceAll('-', '')}000000Z)`;
  const object =
    `${at} 0 obj\n<</Title ${utf16(info.title)}\n/Author ${utf16(info.author)}\n/Creator ${utf16(info.creator)}` +
    `\n/CreationDate ${day}\n/ModDate ${day}>>\nendobj\n`;
  const section =
    `xref\n${at} 1\n${String(start).padStart(10, '0')} 00000 n \n` +
    `trailer\n<</Size ${size}\n/Root ${root}\n/Info ${at} 0 R\n/Prev ${lastXref}>>\n` +
    `startxref\n${String(start + object.length)}\n%%EOF\n`;
  return Buffer.from(`${same}\n${object}${section}`, LATIN);
}

/** The first Info object with digits of its times and the words of its creator made alike, at the same length. */
function blanked(text: string, at: string): string {
  const object = new RegExp(`(?<=^|\\n)${at} 0 obj\\s*<<[^]*?>>\\s*endobj`).exec(text);
  if (!object) throw new Error(`The PDF has no object ${at}`);
  const alike = object[0]
    .replace(/\(D:\d{14}/g, '(D:20000101000000')
    .replace(/(\/(?:Creator|Producer) \()((?:\\.|[^\\)])*)/g, (_, head: string, words: string) =>
      head.concat(' '.repeat(words.length)),
    );
  return text.slice(0, object.index) + alike + text.slice(object.index + object[0].length);
}

/**
 * Names of parts of the page (`node00000333`, of headers of tables), which count on through all that the browser has shown, counted
 * from one instead: in their order, for a tree of the file has them sorted.
 */
function renumbered(text: string): string {
  const NODE = /\(node\d{8}\)/g;
  const names = new Map(
    [...new Set(text.match(NODE))]
      .sort()
      .map((name, at) => [name, `(node${String(at + 1).padStart(8, '0')})`]),
  );
  return text.replace(NODE, (name) => names.get(name) ?? name);
}

/** A text string of PDF in UTF-16, which holds every letter. */
function utf16(words: string): string {
  const swapped = Buffer.from(words, 'utf16le').swap16();
  return `<FEFF${swapped.toString('hex').toUpperCase()}>`;
}
