import { frontmatterText } from '../documents/frontmatter-text.ts';
import type { CollectionName } from '../schema/collections.ts';
import { SCHEMAS } from '../schema/document.ts';
import type { ReadField } from './imported.ts';

/** Below this a reading has to be looked at. */
const SURE = 0.9;
/** What says nothing and is valid, for required fields that the source does not give. */
export const EMPTIEST: Readonly<Record<string, unknown>> = {
  number: null,
  signer: null,
  issued: 'XXXX',
  eventDate: 'XXXX',
  source: { publisher: null, url: null, captured: null },
};

/**
 * Frontmatter of an imported document: a draft without release. `needsReview` names each field that was not read surely and
 * each required one that was not read; of these only those stand in the text that have an empty value.
 */
export function writeFrontmatter(
  collection: CollectionName,
  id: string,
  read: Readonly<Record<string, ReadField>>,
): { text: string; needsReview: string[] } {
  const { shape } = SCHEMAS[collection];
  // an import keeps the words of the source, whoever wrote them
  const values: Record<string, unknown> = { id, fidelity: 'verbatim', draft: true };
  const needsReview: string[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    if (name in values || name === 'needsReview' || name === 'release') continue;
    const field = read[name];
    if (field) {
      values[name] = field.value;
      if (field.confidence < SURE) needsReview.push(name);
    } else if (!schema.safeParse(undefined).success) {
      values[name] = EMPTIEST[name];
      needsReview.push(name);
    }
  }
  return { text: frontmatterText(collection, { ...values, needsReview }), needsReview };
}
