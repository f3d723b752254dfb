import type { FieldSchema } from './field-schema.ts';

/**
 * A value of the editor's page as it stands in a file: years are numbers again, lines of a sentence one line, and what is empty is left
 * out (`undefined`), or `null` where the schema wants it said or `before`, the value of the file, says it.
 */
export function settleField(
  schema: FieldSchema,
  value: unknown,
  before: unknown,
  required: boolean,
): unknown {
  const settled = settle(schema, value, before);
  if (settled !== undefined && !isDefault(schema, settled)) return settled;
  if (before !== undefined && (before === null ? schema.nullable : isDefault(schema, before)))
    return before;
  return schema.nullable && required ? null : required ? settled : undefined;
}

function settle(schema: FieldSchema, value: unknown, before: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  switch (schema.type) {
    case 'boolean':
      return value === true || value === 'true';
    case 'integer':
      return /^\d+$/.test(textOf(value)) ? Number(value) : textOf(value) || undefined;
    case 'string':
      return textOf(value) || undefined;
    case 'array':
      return listOf(schema, value, before);
    case 'object':
      return objectOf(schema, value, before);
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .trim()
        .replace(/\s*\n\s*/gu, ' ')
    : '';

function listOf({ items }: FieldSchema, value: unknown, before: unknown): unknown {
  if (!Array.isArray(value) || !items) return undefined;
  const old: unknown[] = Array.isArray(before) ? before : [];
  return value.flatMap((item: unknown, at) => {
    const settled = settle(items, item, old[at]);
    return settled === undefined ? [] : [settled];
  });
}

function objectOf(schema: FieldSchema, value: unknown, before: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const old = (before ?? {}) as Record<string, unknown>;
  const fields = Object.entries(schema.properties ?? {}).map(([name, one]): [string, unknown] => [
    name,
    settleField(one, given[name], old[name], schema.required?.includes(name) ?? false),
  ]);
  const said = fields.filter(([, one]) => one !== undefined);
  return said.every(([, one]) => one === null) && before === undefined && schema.nullable
    ? undefined
    : Object.fromEntries(said);
}

/** True where leaving the value out says the same. */
function isDefault({ type, default: usual }: FieldSchema, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value) && value.length === 0;
  if (type === 'boolean') return value === (usual ?? false);
  if (type === 'object')
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return usual !== undefined && value === usual;
}
