import { ownProse } from '../own-prose.ts';
import type { LintRule } from '../rule.ts';

const PAIR = /(?<![\p{L}\p{M}])(\p{L}+)\s+(\p{L}+)\s+\1\s+\2(?![\p{L}\p{M}])/giu;
/** Said twice on purpose; “cơ quan, tổ chức tổ chức …” is a noun and a verb. */
const TWICE = new Set(['từng bước', 'lâu dài', 'rất nhiều', 'tổ chức']);

/** Two words that stand twice in a row, as where a line was copied and joined. */
export const doubledPair: LintRule = {
  key: 'doubled-pair',
  severity: 'warning',
  message: 'Hai chữ đi liền bị lặp',
  remedy:
    'Đối chiếu bản gốc: gõ thừa thì bỏ; bản ký ghi như vậy thì bao chỗ thừa bằng <Sic correct="…">…</Sic>.',
  accepts: [
    { body: 'Người người thi đua, ngày ngày rèn luyện; từng bước từng bước vững chắc.' },
    { body: 'Công tác đảng, công tác chính trị; công tác, công tác.' },
    { body: 'Làm tốt công tác <Sic correct="">công tác</Sic> quản lý.' },
  ],
  refuses: [
    { body: 'Lãnh đạo làm tốt công tác công tác quản lý.' },
    { body: 'Công tác công\ntác quản lý dân quân.' },
    { data: { title: 'Kế hoạch tuyển quân tuyển quân năm 2025' } },
  ],
  find: (document) =>
    ownProse(document).flatMap(({ text, at }) =>
      Array.from(text.matchAll(PAIR))
        .map(({ index, 1: first = '', 2: second = '' }) => ({ index, first, second }))
        .filter(
          ({ first, second }) =>
            first.toLowerCase() !== second.toLowerCase() &&
            !TWICE.has(`${first} ${second}`.toLowerCase()),
        )
        .map(({ index, first, second }) => ({ ...at(index), words: `${first} ${second}` })),
    ),
};
