import type { Reference } from '../documents/reference.ts';
import type { CollectionName } from '../schema/collections.ts';
import { askGate } from './ask-gate.ts';
import { checkConservation } from './check-conservation.ts';
import { extractFields } from './extract-fields.ts';
import { footnoteCalls } from './footnote-calls.ts';
import type { DroppedText, Imported, ImportWarning, ReadField } from './imported.ts';
import type { SourceBlock, SourceDocument, SourceImage } from './source-document.ts';
import { omittedTexts } from './source-texts.ts';
import { suggestId } from './suggest-id.ts';
import { writeBody } from './write-body.ts';
import { writeFrontmatter } from './write-frontmatter.ts';

export interface ImportOptions {
  reference: Pick<
    Reference,
    'abbreviations' | 'docTypes' | 'issuers' | 'laws' | 'planTypes' | 'topics'
  >;
  /** Found by the source itself where absent. */
  collection?: CollectionName;
  /** Asked for each id that might be given. */
  isTaken?: (id: string) => boolean;
  /** Fields as a clerk says they are; each stands in the place of what was read. */
  said?: Readonly<Record<string, ReadField>>;
}

/** An image of an imported document. */
export interface ImportedImage {
  image: SourceImage;
  /** Below the public folder: `attachments/<id>/anh-1.jpg`. */
  path: string;
}

/** What an import gives, with what is needed to save it. */
export interface ImportedDocument extends Imported {
  collection: CollectionName;
  id: string;
  /** EDTF. */
  date: string;
  /** Year of the work; `null` where it was not read. */
  year: number | null;
  images: ImportedImage[];
  /** It bears a mark of secrecy: nothing of it may be saved. */
  secret: boolean;
}

/** Kinds of image that the archive shows, and what they are saved as. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/tiff': 'png',
};

const EMPTY_BODY: ImportWarning = {
  rule: 'empty-body',
  message: 'Không thấy nội dung văn bản trong tệp.',
  remedy: 'Kiểm tra lại tệp; với trang web thì lưu đúng trang của bài, không lưu trang chủ.',
  place: null,
};

/**
 * A draft in MDX made of a source, with all a clerk has to know of it. Every word of the source is in the body, in a field or
 * among the dropped; nothing is corrected; what the gate would stop is told at once.
 */
export function importDocument(source: SourceDocument, options: ImportOptions): ImportedDocument {
  const { reference, collection: wanted, isTaken = () => false, said = {} } = options;
  const extracted = extractFields(source, {
    reference,
    ...(wanted === undefined ? {} : { collection: wanted }),
  });
  const { collection } = extracted;
  const fields = { ...extracted.fields, ...said };
  const text = (name: string): string | undefined => {
    const value = fields[name]?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const date = text(collection === 'reports' ? 'eventDate' : 'issued') ?? 'XXXX';
  const locality = text('locality');
  const docType = text('docType');
  const id = suggestId(
    { date, ...(locality ? { locality } : {}), ...(docType ? { docType } : {}) },
    isTaken,
  );
  const images: ImportedImage[] = [];
  const omitted: DroppedText[] = omittedTexts(source);
  const warnings: ImportWarning[] = [...source.warnings, ...extracted.warnings];
  const body = writeBody([...extracted.body, ...frameNotes(source, extracted.body)], {
    footnotes: source.footnotes,
    imageSource: (image) => {
      const extension = EXTENSIONS[image.type];
      if (extension === undefined) {
        warnings.push(imageFormat(image));
        omitted.push(imageDropped(image));
        return null;
      }
      const path = `attachments/${id}/anh-${String(images.length + 1)}.${extension}`;
      images.push({ image, path });
      if (image.alt.trim() === '') warnings.push(imageAlt(image, path));
      return `/${path}`;
    },
  });
  const lost = checkConservation(source, { body, fields, dropped: extracted.dropped });
  warnings.push(...lossWarnings(lost), ...(body === '' ? [EMPTY_BODY] : []));
  const { text: frontmatter, needsReview } = writeFrontmatter(collection, id, fields);
  const year = fields['year']?.value;
  return {
    mdx: `${frontmatter}\n${body}`,
    fields,
    needsReview,
    dropped: [...extracted.dropped, ...lost, ...omitted],
    warnings,
    ...askGate(source, fields, reference.planTypes),
    collection,
    id,
    date,
    year: typeof year === 'number' ? year : null,
    images,
  };
}

/** A warning for each place of the text; one for all that stands beside it, where numbers of pages are no loss. */
function lossWarnings(lost: readonly DroppedText[]): ImportWarning[] {
  const inText = ({ place: { part } }: DroppedText): boolean =>
    part === 'body' || part === 'footnote';
  const beside = lost.filter((one) => !inText(one) && /\p{L}/u.test(one.text));
  const [first] = beside;
  return [
    ...lost.filter(inText).map(({ place }) => ({
      rule: 'words-dropped',
      message: 'Có chữ của nguồn không nằm trong nội dung, cũng không nằm trong mục nào.',
      remedy: 'Xem phần không đưa vào nội dung (dropped); cần thì chép tay vào nội dung.',
      place,
    })),
    ...(first
      ? [
          {
            rule: 'margin-dropped',
            message: `Chữ ở đầu trang, chân trang, khung chữ hoặc lời bình không đưa vào nội dung: ${String(beside.length)} chỗ.`,
            remedy: 'Xem phần không đưa vào nội dung (dropped); cần thì chép tay vào nội dung.',
            place: beside.length === 1 ? first.place : null,
          },
        ]
      : []),
  ];
}

/** Footnotes whose marks stand in the head or the heading go to the end of the text, for what called them is in a field. */
function frameNotes(source: SourceDocument, body: readonly SourceBlock[]): SourceBlock[] {
  const inBody = new Set(footnoteCalls(body));
  const stray = footnoteCalls(source.blocks).filter((id) => !inBody.has(id));
  return source.footnotes.filter(({ id }) => stray.includes(id)).flatMap(({ blocks }) => blocks);
}

function imageAlt({ place }: SourceImage, path: string): ImportWarning {
  return {
    rule: 'image-alt',
    message: `Ảnh ${path} chưa có lời tả.`,
    remedy: 'Ghi một câu tả ảnh vào alt="…" của thẻ <Figure>.',
    place,
  };
}

function imageDropped({ alt, place, type }: SourceImage): DroppedText {
  const reason = `Ảnh kiểu ${type} không đăng được.`;
  return { text: `[ảnh] ${alt}`.trim(), reason, place };
}

function imageFormat({ place, type }: SourceImage): ImportWarning {
  return {
    rule: 'image-format',
    message: `Ảnh kiểu ${type} không đăng được nên đã bỏ qua.`,
    remedy: 'Lưu ảnh thành PNG hoặc JPEG, đặt dưới public/attachments/ rồi thêm thẻ <Figure>.',
    place,
  };
}
