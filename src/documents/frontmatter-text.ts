import type { CollectionName } from '#schema/collections.ts';
import { SCHEMAS } from '#schema/document.ts';
import { fieldsText } from './fields-text.ts';

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
  return `---\n${fieldsText(Object.fromEntries(given.map((name) => [name, fields[name]])))}---\n`;
}
