import { placeOfWords } from '../place-of-words.ts';
import type { DebtKind } from '../debt.ts';
import type { DebtDocument } from '../debt-archive.ts';

/** Numbers that public documents cite and neither the list of laws nor the archive has: they are no links and have no page. */
export const citationUnlisted: DebtKind = {
  key: 'citation-unlisted',
  title: 'Số, ký hiệu được dẫn mà danh mục chưa có',
  remedy:
    'Thêm vào content/reference/laws.yaml với nguồn, hoặc đưa văn bản ấy vào kho; ghi nhầm số thì đối chiếu bản gốc.',
  find: ({ documents }) => {
    const citing = new Map<string, DebtDocument[]>();
    for (const document of documents)
      if (document.state === 'public')
        for (const number of document.unknownNumbers) {
          const list = citing.get(number);
          if (list) list.push(document);
          else citing.set(number, [document]);
        }
    return [...citing]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .flatMap(([number, list]) => {
        const [first] = list;
        if (!first) return [];
        return [
          {
            urgency: 'note',
            file: first.file,
            ...(placeOfWords(first.source(), [number]) ?? { line: 1, column: 1 }),
            id: first.data.id,
            message:
              list.length === 1
                ? `${number} chưa có trong danh mục.`
                : `${number} chưa có trong danh mục; ${list.length} văn bản dẫn, đây là văn bản đầu.`,
          },
        ];
      });
  },
};
