import { parseYaml } from '#schema/parse-yaml.ts';
import { normalise } from '#vietnamese/normalise.ts';
import type { EntryKind } from './entry-schema.ts';
import { entrySchema } from './entry-schema.ts';
import type { FieldSchema } from './field-schema.ts';

/** A file of `content/` taken apart. */
export interface EntryFile {
  /** Frontmatter as written, without its lines of `---`. */
  yaml: string;
  /** What is read of it; empty where it cannot be read. */
  data: Readonly<Record<string, unknown>>;
  /** All after the frontmatter, as written. */
  body: string;
}

const FILE = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)([\s\S]*)$/mu;

/** Takes a file apart, or gives `null` where it has no frontmatter or one that no YAML reader takes. */
export function readEntryFile(text: string): EntryFile | null {
  const match = text.startsWith('---') ? FILE.exec(text) : null;
  if (match?.index !== 0) return null;
  const [, yaml = '', body = ''] = match;
  const { data, problems } = parseYaml(normalise(yaml), 'van-ban.mdx');
  const fields = typeof data === 'object' && data !== null && !Array.isArray(data);
  return problems.length > 0 || !fields
    ? null
    : { yaml, data: data as Record<string, unknown>, body };
}

/** The fields of a file as widgets take them: years as strings, `null` as nothing, switches always said. What the schema does not know is left out. */
export function widgetValues(
  kind: EntryKind,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return (valueOf(entrySchema(kind), data) ?? {}) as Record<string, unknown>;
}

function valueOf(schema: FieldSchema, value: unknown): unknown {
  // said, so that the page does not take it for one that is to be filled
  if (schema.type === 'boolean') return value === true;
  if (value === null || value === undefined) return undefined;
  if (schema.type === 'integer') return typeof value === 'number' ? String(value) : value;
  if (schema.type === 'array' && Array.isArray(value) && schema.items) {
    const { items } = schema;
    return value.map((item: unknown) => valueOf(items, item));
  }
  if (schema.type === 'object' && typeof value === 'object') {
    const given = value as Record<string, unknown>;
    const fields = Object.entries(schema.properties ?? {}).map(([name, one]): [string, unknown] => [
      name,
      valueOf(one, given[name]),
    ]);
    return Object.fromEntries(fields.filter(([, one]) => one !== undefined));
  }
  return value;
}
