import type { FieldSchema } from './field-schema.ts';
import { PATTERN_FAULTS, SHAPE_PATTERNS, URL_PATTERN, YEAR_PATTERN } from './pattern-faults.ts';
import { VALUE_LABELS } from './value-labels.ts';

export interface Option {
  value: string;
  label: string;
}

/** A field of the editor's page, in the words of its configuration. */
export interface EditorField {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'select' | 'boolean' | 'list' | 'object' | 'hidden' | 'richtext';
  /** Not said of what is hidden. */
  required?: boolean;
  hint?: string;
  pattern?: readonly [string, string];
  maxlength?: number;
  options?: readonly Option[];
  multiple?: boolean;
  min?: number;
  default?: string | boolean | readonly string[];
  label_singular?: string;
  summary?: string;
  field?: EditorField;
  fields?: readonly EditorField[];
  collapsed?: boolean;
  modes?: readonly ('raw' | 'rich_text')[];
  buttons?: readonly string[];
  editor_components?: readonly string[];
}

/** Entries to choose from, by the name of the field. */
export type FieldLists = Readonly<Record<string, readonly Option[]>>;

/** A string longer than this may take several lines on the screen. */
const ONE_LINE = 200;

/** The widget of a field. Throws where the schema gives it no label or a value no word: clerks read no keys. */
export function editorField(
  name: string,
  schema: FieldSchema,
  { required, lists }: { required: boolean; lists: FieldLists },
): EditorField {
  const { label } = schema;
  const hint = HINTS[name] ?? schema.hint;
  if (label === undefined) throw new Error(`“${name}” has no label`);
  const base = {
    name,
    label,
    required: required && !schema.nullable && schema.type !== 'boolean',
    ...(hint !== undefined && { hint }),
  };
  const options = optionsOf(name, schema, lists);
  switch (schema.type) {
    case 'boolean':
      // what is begun here is no text to be let out yet
      return { ...base, widget: 'boolean', default: name === 'draft' };
    case 'integer':
      return { ...base, widget: 'string', pattern: YEAR_PATTERN };
    case 'object':
      return { ...base, widget: 'object', collapsed: !base.required, fields: inner(schema, lists) };
    case 'array':
      return { ...base, ...listOf(name, schema, label, { options, lists }) };
    case 'string':
      if (options) return { ...base, widget: 'select', options, ...defaultOf(schema) };
      return { ...base, ...textOf(name, schema) };
  }
}

/** The fields of an object, in the order of the schema. */
export function inner(schema: FieldSchema, lists: FieldLists): EditorField[] {
  return Object.entries(schema.properties ?? {}).map(([name, one]) =>
    editorField(name, one, { required: schema.required?.includes(name) ?? false, lists }),
  );
}

function optionsOf(
  name: string,
  schema: FieldSchema,
  lists: FieldLists,
): readonly Option[] | undefined {
  const values = schema.enum ?? schema.items?.enum;
  if (!values) return lists[name];
  return values.map((value) => {
    const label = VALUE_LABELS[name]?.[value];
    if (label === undefined) throw new Error(`“${value}” of “${name}” has no label`);
    return { value, label };
  });
}

function listOf(
  name: string,
  schema: FieldSchema,
  label: string,
  { options, lists }: { options: readonly Option[] | undefined; lists: FieldLists },
): Pick<EditorField, 'widget'> & Partial<EditorField> {
  const min = schema.minItems !== undefined && { min: schema.minItems };
  if (options) return { widget: 'select', multiple: true, options, ...min };
  const items = schema.items;
  if (!items) throw new Error(`the items of “${name}” are not described`);
  const own = { label_singular: label, collapsed: true };
  if (items.type === 'object') {
    const fields = inner(items, lists);
    const summary = fields.map(({ name: field }) => `{{fields.${field}}}`).join(' · ');
    return { widget: 'list', ...min, ...own, summary, fields };
  }
  return {
    widget: 'list',
    ...min,
    ...own,
    field: editorField(name, { ...items, label }, { required: true, lists }),
  };
}

function textOf(
  name: string,
  { shape, pattern, format, maxLength }: FieldSchema,
): Pick<EditorField, 'widget'> & Partial<EditorField> {
  const long = maxLength !== undefined && maxLength > ONE_LINE;
  const widget = long || LONG.has(name) ? 'text' : 'string';
  const most = maxLength !== undefined && { maxlength: maxLength };
  if (shape !== undefined) {
    const own = SHAPE_PATTERNS[shape];
    if (!own) throw new Error(`nothing is known of the shape “${shape}” of “${name}”`);
    return { widget, pattern: own };
  }
  if (format === 'uri') return { widget, pattern: URL_PATTERN };
  // a place may be typed by its name: it becomes a key when the file is written
  if (pattern === undefined || PLACES.has(name)) return { widget, ...most };
  const fault = PATTERN_FAULTS[pattern];
  if (fault === undefined) throw new Error(`no word for the pattern of “${name}”`);
  return { widget, pattern: [pattern, fault], ...most };
}

/** Fields with keys of units, which are too many to choose from. */
export const PLACES: ReadonlySet<string> = new Set(['locality', 'units']);
/** Where the hint of the schema speaks of the file. */
const HINTS: Readonly<Record<string, string>> = {
  id: 'Tên tệp và địa chỉ mãi mãi: <nơi>-<ngày>-<loại>, ví dụ kim-dong-2024-12-20-chi-thi',
  number: 'Để trống nếu văn bản không có số',
  locality:
    'Tên vào ngày ban hành, ví dụ huyện Kim Động, Hưng Yên, hoặc khóa kim-dong-331; trung ương là viet-nam',
  units: 'Tên hoặc khóa của từng đơn vị',
  dateBasis: 'Phần để trống là theo văn bản',
};
const LONG: ReadonlySet<string> = new Set(['editorNotes', 'note', 'steps']);

function defaultOf({ default: value }: FieldSchema): Pick<EditorField, 'default'> {
  return typeof value === 'string' ? { default: value } : {};
}
