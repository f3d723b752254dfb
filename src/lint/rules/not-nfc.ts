import type { LintRule } from '../rule.ts';

/** Marks that stand apart from their letters: the site mends it, but search in an editor and comparison of versions fail. */
export const notNfc: LintRule = {
  key: 'not-nfc',
  severity: 'warning',
  message: 'Tệp có chữ dấu rời (Unicode tổ hợp), cùng một chữ mà máy coi là khác',
  remedy: 'Lưu lại tệp theo Unicode dựng sẵn (NFC).',
  accepts: [{ body: 'Quốc phòng địa phương.' }],
  refuses: [{ body: 'Quốc phòng địa phương.'.normalize('NFD') }],
  find: ({ source }) => {
    const whole = source.normalize('NFC');
    if (whole === source) return [];
    let at = 0;
    while (source.charAt(at) === whole.charAt(at)) at += 1;
    const before = source.slice(0, at).split('\n');
    return [{ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }];
  },
};
