import { z } from 'zod';
import { documentRecord } from './document-record.ts';
import { dataIndex, facetList, facetPage, oldAddresses } from './index-records.ts';

/** The schemas of the JSON files, by name of their own file in `/du-lieu/luoc-do/`. */
const SCHEMAS = {
  'van-ban': documentRecord,
  'chi-muc': facetPage,
  'danh-sach-khoa': facetList,
  'tong-quan': dataIndex,
  'dia-chi-cu': oldAddresses,
} as const;

export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/** Words that our schemas have for forms and that JSON Schema does not know. */
const OWN_WORDS = ['label', 'hint', 'shape'] as const;

/** A JSON Schema (draft 2020-12) made of the schema that the code itself uses. `id` is its own address. */
export function jsonSchema(name: SchemaName, id: string): Record<string, unknown> {
  const made = z.toJSONSchema(SCHEMAS[name], {
    target: 'draft-2020-12',
    // what is written is already read: defaults are filled in
    io: 'output',
    unrepresentable: 'any',
    override: ({ jsonSchema: part }) => {
      const own = part as Record<string, unknown>;
      if (own['shape'] === 'day') Object.assign(own, { type: 'string', format: 'date' });
      if (own['label'] !== undefined) own['description'] ??= own['label'];
      for (const word of OWN_WORDS) Reflect.deleteProperty(own, word);
    },
  });
  return { ...made, $id: id };
}
