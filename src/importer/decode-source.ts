import { decodeTcvn3 } from '#vietnamese/decode-tcvn3.ts';
import { decodeVni } from '#vietnamese/decode-vni.ts';
import { decodeWindows1258 } from '#vietnamese/decode-windows-1258.ts';
import { windowsSigns } from '#vietnamese/windows-signs.ts';
import { guessEncoding, syllableShare } from '#vietnamese/guess-encoding.ts';
import { closeTears } from './close-tears.ts';
import type { ImportWarning } from './imported.ts';
import { joinLike } from './join-like.ts';
import { mapRuns } from './map-runs.ts';
import type { Run, SourceDocument, SourceEncoding } from './source-document.ts';

type OldEncoding = Exclude<SourceEncoding, 'unicode'>;

const NAMES: Readonly<Record<OldEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'windows-1258': 'Windows-1258',
};
/** Letters that no old font has, and letters that one has only where it was read with the table of Windows-1258. */
const SURELY_UNICODE = /[\u1EA0-\u1EF9]/;
const PERHAPS_UNICODE = /[ĂăĐđƠơƯư]/;
/** A sign that belongs to the letter before it. */
const MARK_FIRST = /^\p{M}+/u;
const VNI_MARK_FIRST = /^[øùûõïâàáåãäêèéúüë]/iu;
const VNI_VOWEL_LAST = /[aeouyôö]$/iu;

/** The text of each font (`''` where none is known), without the runs that are Unicode whatever their font says. */
function textOfFonts(source: SourceDocument): Map<string, string> {
  const texts = new Map<string, string[]>();
  mapRuns(source, (runs) => {
    for (const { font = '', text } of runs) {
      const known = texts.get(font);
      // runs lie side by side inside words: a line end only where a paragraph ends
      if (SURELY_UNICODE.test(text)) continue;
      if (known) known.push(text);
      else texts.set(font, [text]);
    }
    for (const known of texts.values()) known.push('\n');
    return [...runs];
  });
  return new Map(Array.from(texts, ([font, parts]) => [font, parts.join('')]));
}

/** The old encoding of most of the document, to judge fonts by of which there are only a few words. */
function likelyEncoding(texts: ReadonlyMap<string, string>): SourceEncoding {
  const lengths = new Map<SourceEncoding, number>();
  for (const [font, text] of texts) {
    const encoding = guessEncoding(text, [font]);
    if (encoding === 'unicode') continue;
    lengths.set(encoding, (lengths.get(encoding) ?? 0) + text.trim().length);
  }
  const [longest] = Array.from(lengths).sort((a, b) => b[1] - a[1]);
  return longest?.[0] ?? 'unicode';
}

function encodingOfRun({ text }: Run, ofFont: SourceEncoding): SourceEncoding {
  if (ofFont === 'unicode' || SURELY_UNICODE.test(text)) return 'unicode';
  if (!PERHAPS_UNICODE.test(text)) return ofFont;
  const plain = syllableShare(text, 'unicode').share;
  return plain >= syllableShare(text, ofFont).share ? 'unicode' : ofFont;
}

function decodeRun(run: Run, encoding: SourceEncoding): string {
  if (encoding === 'tcvn3') return decodeTcvn3(run.text, run.font);
  if (encoding === 'vni') return decodeVni(run.text);
  if (encoding === 'windows-1258') return decodeWindows1258(run.text);
  return windowsSigns(run.text).normalize('NFC');
}

/** Marks that begin a run are put to the letter they stand on, at the end of the run before. */
function joinMarks(runs: readonly Run[], encodingOf: (run: Run) => SourceEncoding): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const vni = encodingOf(run) === 'vni' && VNI_VOWEL_LAST.test(before?.text ?? '');
    const marks = (vni ? VNI_MARK_FIRST : MARK_FIRST).exec(run.text)?.[0] ?? '';
    if (before && before.text !== '' && marks !== '') {
      joined[joined.length - 1] = { ...before, text: before.text + marks };
      if (marks.length < run.text.length)
        joined.push({ ...run, text: run.text.slice(marks.length) });
    } else joined.push(run);
  }
  return joined;
}

function warningOf(encodings: readonly OldEncoding[]): ImportWarning {
  const names = encodings.map((encoding) => NAMES[encoding]).join(', ');
  return {
    rule: 'old-encoding',
    message: `Văn bản dùng bảng mã cũ ${names}; đã chuyển sang Unicode.`,
    remedy: 'Đối chiếu với bản gốc, nhất là tên riêng và chữ in hoa.',
    place: null,
  };
}

/**
 * The document in Unicode, NFC, decoded run by run as the fonts and the words themselves tell; `encoding` becomes the old
 * encoding of most of its text, or `unicode`. A document in Unicode is only composed. Must come before anything that
 * strips soft hyphens, which are the letter ư in TCVN3.
 */
export function decodeSource(source: SourceDocument): SourceDocument {
  const texts = textOfFonts(source);
  const likely = likelyEncoding(texts);
  const ofFont = new Map(
    Array.from(texts, ([font, text]) => [font, guessEncoding(text, [font], likely)]),
  );
  const encodingOf = (run: Run): SourceEncoding =>
    encodingOfRun(run, ofFont.get(run.font ?? '') ?? 'unicode');
  const met = new Set<OldEncoding>();
  const decoded = closeTears(
    mapRuns(source, (runs) =>
      joinLike(
        joinMarks(runs, encodingOf).map((run) => {
          const encoding = encodingOf(run);
          const text = decodeRun(run, encoding);
          if (encoding !== 'unicode' && text !== run.text) met.add(encoding);
          return { ...run, text };
        }),
      ),
    ),
  );
  if (met.size === 0) return { ...decoded, encoding: 'unicode' };
  const [first = 'tcvn3'] = met;
  const encoding = likely === 'unicode' ? first : likely;
  return { ...decoded, encoding, warnings: [...source.warnings, warningOf([...met])] };
}
