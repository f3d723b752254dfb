import { Document, visit } from 'yaml';

/** Lists of keys that together take at most so many signs stand on one line. */
const LONGEST_LINE = 100;

/** Fields as YAML in the style of the archive, in the order given; what is `undefined` must be left out before. */
export function fieldsText(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields);
  visit(document, {
    Seq: (_, list) => {
      const words = list.items.map((item) => String(item));
      const short = words.join(', ').length <= LONGEST_LINE;
      if (short && words.every((word) => /^[A-Za-z0-9-]+$/u.test(word))) list.flow = true;
    },
  });
  return document.toString({
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: false,
    nullStr: 'null',
  });
}
