import { z } from 'zod';

/** A field as its Zod schema describes it, nullable told apart: what widgets and files are made from. */
export interface FieldSchema {
  type: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  nullable: boolean;
  label?: string;
  hint?: string;
  /** What a string is beyond a pattern: `day`, `edtf-day`. */
  shape?: string;
  enum?: readonly string[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  default?: unknown;
  items?: FieldSchema;
  /** Of an object, in the order of the schema. */
  properties?: Readonly<Record<string, FieldSchema>>;
  /** Fields of an object that a file must have; one with a default may be left out. */
  required?: readonly string[];
}

type Json = Record<string, unknown>;

const TYPES = ['string', 'integer', 'boolean', 'array', 'object'] as const;

/** The description of a schema of `content/`. Throws for what has no widget: unions, records, numbers with a fraction. */
export function fieldSchema(schema: z.ZodType): FieldSchema {
  return simplify(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Json, []);
}

function simplify(json: Json, path: readonly string[]): FieldSchema {
  const { anyOf, type, items, properties, required, ...rest } = json;
  const given = (Array.isArray(anyOf) ? anyOf : [json]) as Json[];
  const named = given.flatMap((one) => {
    const types: unknown[] = Array.isArray(one['type']) ? one['type'] : [one['type']];
    return types.map((name) => ({ ...one, type: name }));
  });
  const values = named.filter((one) => one.type !== 'null');
  const [only] = values;
  const found = TYPES.find((name) => name === only?.type);
  if (values.length !== 1 || only === undefined || found === undefined)
    throw new Error(`no widget fits ${path.join('.') || 'the schema'}: ${JSON.stringify(type)}`);
  const inner: Json = anyOf === undefined ? { items, properties, required } : only;
  const inside = anyOf === undefined ? {} : omitShape(only);
  return {
    ...inside,
    ...rest,
    type: found,
    nullable: named.length > 1,
    ...(inner['items'] !== undefined && {
      items: simplify(inner['items'] as Json, [...path, '[]']),
    }),
    ...(inner['properties'] !== undefined &&
      objectOf(inner['properties'] as Record<string, Json>, inner['required'], path)),
  };
}

function objectOf(
  properties: Readonly<Record<string, Json>>,
  required: unknown,
  path: readonly string[],
): Pick<FieldSchema, 'properties' | 'required'> {
  const names = (required ?? []) as string[];
  return {
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, simplify(one, [...path, name])]),
    ),
    required: names.filter((name) => !('default' in (properties[name] ?? {}))),
  };
}

const SHAPE = new Set(['type', 'items', 'properties', 'required']);

const omitShape = (json: Json): Json =>
  Object.fromEntries(Object.entries(json).filter(([name]) => !SHAPE.has(name)));
