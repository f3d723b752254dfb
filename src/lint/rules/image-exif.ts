import type { LintImage } from '../lint-image.ts';
import type { LintRule } from '../rule.ts';

/** A picture that tells where it was taken, or with which camera and by whom. */
export const imageExif: LintRule<LintImage, Pick<LintImage, 'located' | 'described'>> = {
  key: 'image-exif',
  severity: 'warning',
  message: 'Ảnh còn kèm dữ liệu của máy chụp (nơi chụp, giờ chụp, máy hoặc người chụp)',
  remedy: 'Xuất lại ảnh không kèm dữ liệu đó (EXIF) rồi thay tệp.',
  accepts: [{ located: false, described: false }],
  refuses: [
    { located: true, described: false },
    { located: false, described: true },
  ],
  find: ({ located, described }) => (located || described ? [{ line: 1, column: 1 }] : []),
};
