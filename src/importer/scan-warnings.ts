import { howSure } from './how-sure.ts';
import type { ImportWarning } from './imported.ts';
import type { PageLine } from './page-lines.ts';
import type { SourcePage } from './page-piece.ts';
import { HARDLY_READ } from './read-upright.ts';
import type { Turn } from './turn-picture.ts';

/** A page that was recognised, and how it had to be turned for that. */
export interface ScannedPage extends SourcePage {
  turn: 0 | Turn;
}

/** Lines whose words are surer than this are not named. */
const SURE = 0.8;

function warn(
  rule: string,
  pages: readonly { number: number }[],
  [before, after]: readonly [string, string],
  remedy: string,
): ImportWarning[] {
  if (pages.length === 0) return [];
  const where = `trang ${pages.map(({ number }) => String(number)).join(', ')}`;
  return [{ rule, message: `${before} ${where}${after}`, remedy, place: null }];
}

function unsureLines(
  lines: readonly PageLine[],
  passed: readonly { number: number }[],
): ImportWarning[] {
  const unsure = lines.filter(
    ({ confidence = 1, page }) =>
      confidence < SURE && !passed.some(({ number }) => number === page),
  );
  return [...new Set(unsure.map(({ page }) => page))].map((page) => {
    const numbers = unsure.filter((line) => line.page === page).map(({ number }) => String(number));
    const where = `trang ${String(page)}, dòng ${numbers.join(', ')}`;
    return {
      rule: 'recognised-unsure',
      message: `Nhận dạng chưa chắc ở ${where}.`,
      remedy: 'Soát kỹ các dòng này.',
      place: { part: 'body', where },
    };
  });
}

/** What a clerk must know of recognised pages: that they are to be read against the paper, and which pages and lines most of all. */
export function scanWarnings(
  pages: readonly ScannedPage[],
  lines: readonly PageLine[],
): ImportWarning[] {
  const hardly = pages.filter(({ pieces }) => howSure(pieces) < HARDLY_READ);
  return [
    {
      rule: 'recognised-text',
      message: 'Chữ do máy nhận dạng từ ảnh quét, có thể sai dấu, sai số.',
      remedy: 'Đọc đối chiếu từng dòng với bản giấy, nhất là số, ngày và tên người.',
      place: null,
    },
    ...warn(
      'scan-page-empty',
      pages.filter(({ pieces }) => pieces.length === 0),
      ['Không nhận ra chữ nào ở', '.'],
      'Xem lại các trang ấy; nếu có chữ thì quét lại rõ hơn, hoặc gõ lại.',
    ),
    ...warn(
      'scan-page-turned',
      pages.filter(({ turn }) => turn !== 0),
      ['Bản quét có', ' nằm xoay; đã xoay lại rồi mới nhận chữ.'],
      'Xem bản gốc giữ cùng bài; nên quét lại cho thẳng nếu công bố bản gốc.',
    ),
    ...warn(
      'scan-page-hardly-read',
      hardly,
      ['Chữ ở', ' gần như không nhận ra được: ảnh mờ, nghiêng, hoặc là chữ viết tay.'],
      'Không dùng chữ máy nhận ở các trang ấy: quét lại rõ và thẳng, 300 điểm một inch, hoặc gõ lại.',
    ),
    ...unsureLines(lines, hardly),
  ];
}
