import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanWarnings, type ScannedPage } from '#importer/scan-warnings.ts';

const page = (number: number, confidence: number | null, turn: ScannedPage['turn'] = 0) => ({
  number,
  width: 1,
  height: 1,
  turn,
  pieces: confidence === null ? [] : [{ text: 'chữ', x: 0, y: 0, width: 1, size: 1, confidence }],
});

/** Only what the warnings look at. */
const line = (number: number, confidence: number, of: number) =>
  ({ number, confidence, page: of }) as Parameters<typeof scanWarnings>[1][number];

test('what is recognised must be read against the paper', () => {
  assert.deepEqual(
    scanWarnings([page(1, 0.95)], [line(1, 0.95, 1)]).map(({ rule }) => rule),
    ['recognised-text'],
  );
});

test('pages are named that are empty, turned or hardly read, and lines only where the page is read', () => {
  const warnings = scanWarnings(
    [page(1, 0.95), page(2, null), page(3, 0.95, 90), page(4, 0.35), page(5, 0.9, 180)],
    [line(1, 0.95, 1), line(3, 0.7, 1), line(5, 0.5, 1), line(1, 0.3, 4), line(2, 0.6, 5)],
  );
  assert.deepEqual(
    warnings.slice(1).map(({ rule, message }) => [rule, message]),
    [
      ['scan-page-empty', 'Không nhận ra chữ nào ở trang 2.'],
      ['scan-page-turned', 'Bản quét có trang 3, 5 nằm xoay; đã xoay lại rồi mới nhận chữ.'],
      [
        'scan-page-hardly-read',
        'Chữ ở trang 4 gần như không nhận ra được: ảnh mờ, nghiêng, hoặc là chữ viết tay.',
      ],
      ['recognised-unsure', 'Nhận dạng chưa chắc ở trang 1, dòng 3, 5.'],
      ['recognised-unsure', 'Nhận dạng chưa chắc ở trang 5, dòng 2.'],
    ],
  );
});
