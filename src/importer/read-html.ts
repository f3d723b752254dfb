import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { decodeText } from './decode-text.ts';
import { isElement, seenText } from './html/html-element.ts';
import { htmlBlocks, type HtmlReading } from './html/html-blocks.ts';
import { type HtmlTally, imageWarnings } from './html/html-image.ts';
import { mainArticle } from './html/main-article.ts';
import { pageFrame } from './html/page-frame.ts';
import { ImportFault } from './import-fault.ts';
import type { ImportWarning } from './imported.ts';
import type { SourceBlock, SourceDocument } from './source-document.ts';

const words = (text: string) => text.split(/\s+/u).filter(Boolean).length;

function find(root: Root | Element, name: string): Element | undefined {
  for (const child of root.children) {
    if (!isElement(child)) continue;
    const found = child.tagName === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

function wordsOf(blocks: readonly SourceBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph') return sum + words(block.runs.map(({ text }) => text).join(''));
    if (block.kind === 'image') return sum;
    return sum + wordsOf(block.rows.flat().flatMap((cell) => cell.blocks));
  }, 0);
}

function readPage(text: string): SourceDocument {
  const root = fromHtml(text);
  const body = find(root, 'body');
  if (!body) {
    throw new ImportFault(
      'Trang chỉ ghép từ các khung (frameset), không có chữ của bài.',
      'Mở khung có bài trong trình duyệt, lưu riêng trang đó rồi nhập.',
    );
  }
  const tally: HtmlTally = { images: [], hidden: [] };
  const title = find(root, 'title');
  const name = title ? seenText(title).trim() : '';
  const found = mainArticle(body, name);
  const reading: HtmlReading = {
    part: 'body',
    where: null,
    counted: { paragraphs: 0, tables: 0 },
    leaveOut: (element) => found?.furniture.has(element) ?? false,
    tally,
  };
  const heading = found?.title ? htmlBlocks(found.title, reading) : [];
  const blocks = [...heading, ...htmlBlocks(found?.article ?? body, reading)];
  const margins: SourceBlock[] = name
    ? [{ kind: 'paragraph', runs: [{ text: name }], place: { part: 'header', where: 'tên trang' } }]
    : [];
  const warnings: ImportWarning[] = [];
  if (found) {
    const frame = pageFrame(body, found, tally.hidden);
    margins.push(...frame);
    const left = wordsOf(frame);
    if (left > 0) {
      warnings.push({
        rule: 'html-frame',
        message: `Chỉ lấy bài chính của trang; ${left} chữ của khung trang (thực đơn, đường dẫn, chân trang) để ngoài.`,
        remedy:
          'Xem phần để ngoài trong báo cáo; nếu thiếu đoạn nào của bài thì thêm vào bản nháp.',
        place: null,
      });
    }
  }
  if (found && !found.sure) {
    warnings.push({
      rule: 'html-no-article',
      message: 'Trang này chủ yếu là mục lục và tiêu đề, không thấy bài nào đủ dài.',
      remedy: 'Mở đúng trang của bài cần đăng, lưu lại rồi nhập tệp đó.',
      place: null,
    });
  }
  warnings.push(...imageWarnings(tally));
  const hidden = words(tally.hidden.join(' '));
  if (hidden > 0) {
    warnings.push({
      rule: 'html-hidden-text',
      message: `Trang có ${hidden} chữ không hiện ra; phần đó không được đưa vào bản nháp.`,
      remedy: 'So bản nháp với trang gốc.',
      place: null,
    });
  }
  return { format: 'html', encoding: 'unicode', blocks, margins, footnotes: [], warnings };
}

/**
 * Reads a saved page, or a piece of one: its article, where the page has a frame of its own. The frame (menus, paths,
 * foot) and the name of the page go to the margins, so that no word of it is lost; pictures elsewhere are named in
 * warnings. Bytes that are not Unicode come as the signs of Windows-1252 that they are. Throws `ImportFault` for a set of frames, and for
 * tags nested so deep that no page was meant.
 */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const { text } = decodeText(bytes);
  try {
    return readPage(text);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ImportFault(
      'Trang có các thẻ lồng nhau quá nhiều lớp, không đọc được.',
      'Chép phần chữ của bài vào một tệp Word (.docx) rồi nhập tệp đó.',
      cause,
    );
  }
}
