import type { CollectionName } from './collections.ts';
import { SCHEMAS } from './document.ts';
import { fieldLabel } from './field-label.ts';

/**
 * A field as the forms name it, with its key: `Chủ đề (topics)`, `Người ký, Họ tên (signer.name)`. Other words come back as they stand. Where
 * no collection is given, the first that has the field names it.
 */
export function namedField(name: string, collection?: CollectionName): string {
  const path = name.split(/[.[\]]+/u).filter(Boolean);
  const schemas = collection ? [SCHEMAS[collection]] : Object.values(SCHEMAS);
  for (const schema of schemas) {
    const labels = [path.slice(0, 1), path].map((part) => fieldLabel(schema, part).label);
    const said = [...new Set(labels.filter((label) => label !== null))].join(', ');
    if (said !== '') return `${said} (${name})`;
  }
  return name;
}
