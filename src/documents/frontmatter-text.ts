import { Document, visit } from 'yaml';
import type { CollectionName } from '#schema/collections.ts';
import { SCHEMAS } from '#schema/document.ts';

/** Lists of keys that together take at most so many signs stand on one line. */
const LONGEST_LINE = 100;

/**
 * Frontmatter with its two lines of `---`, fields in the order of the schema, what is `undefined` left out. What is read of it
 * is what was given. Throws for a field that the schema of the collection does not have.
 */
export function frontmatterText(
  collection: CollectionName,
  fields: Readonly<Record<string, unknown>>,
): string {
  const order = Object.keys(SCHEMAS[collection].shape);
  const strange = Object.keys(fields).find((name) => !order.includes(name));
  if (strange !== undefined) throw new Error(`${collection} has no field “${strange}”`);
  const given = order.filter((name) => fields[name] !== undefined);
  const document = new Document(Object.fromEntries(given.map((name) => [name, fields[name]])));
  visit(document, {
    Seq: (_, list) => {
      const words = list.items.map((item) => String(item));
      const short = words.join(', ').length <= LONGEST_LINE;
      if (short && words.every((word) => /^[A-Za-z0-9-]+$/u.test(word))) list.flow = true;
    },
  });
  const yaml = document.toString({
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: false,
    nullStr: 'null',
  });
  return `---\n${yaml}---\n`;
}
