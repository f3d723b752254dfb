import { COMPONENTS } from '#gate/components.ts';
import { fieldsText } from '#documents/fields-text.ts';
import { escapeStrays, strangeTags } from '#markdown/escape-strays.ts';
import { normalise } from '#vietnamese/normalise.ts';
import { checkEntry } from './check-entry.ts';
import { EntryFault } from './entry-fault.ts';
import type { EntryKind } from './entry-schema.ts';
import { entrySchema } from './entry-schema.ts';
import { readEntryFile } from './read-entry.ts';
import { rewritePairs } from './rewrite-pairs.ts';
import { sameValue } from './same-value.ts';
import { secrecyFaults } from './secrecy-faults.ts';
import { settleField } from './settle-fields.ts';

/** What the editor's page hands over to be written. */
export interface Entry {
  kind: EntryKind;
  /** Values of the widgets, by field. */
  fields: Readonly<Record<string, unknown>>;
  body: string;
  /** The file as it was, or `null` for a new one. */
  original: string | null;
}

/**
 * The file of an entry. Of an old file only the lines of changed fields change, and the body only where it was changed; a new one has
 * the fields in the order of the schema. Signs that a body may not have are escaped. Throws an `EntryFault` for what the schema refuses,
 * for tags that no document may have and for marks of secrecy.
 */
export function writeEntry({ kind, fields, body, original }: Entry): string {
  const before = original === null ? null : readEntryFile(original);
  const data = settledFields(kind, fields, before?.data ?? {});
  const faults = [
    ...checkEntry(kind, data),
    ...tagFaults(body),
    ...secrecyFaults(data, normalise(body)),
  ];
  if (faults.length > 0) throw new EntryFault(faults);
  const yaml = before ? changedYaml(kind, before, data) : fieldsText(data);
  return normalise(`---\n${yaml}---\n${bodyText(body, before?.body ?? null)}`);
}

function tagFaults(body: string): string[] {
  return strangeTags(body).map(
    (tag) =>
      `Nội dung: ${tag} không dùng được trong văn bản. Bỏ đi, hoặc dùng một trong các thẻ: ${[...COMPONENTS.keys()].join(', ')}.`,
  );
}

function settledFields(
  kind: EntryKind,
  fields: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { properties = {}, required = [] } = entrySchema(kind);
  const settled = Object.entries(properties).map(([name, schema]): [string, unknown] => {
    const value: unknown = fields[name];
    const whole = typeof value === 'string' ? normalise(value) : value;
    return [name, settleField(schema, whole, before[name], required.includes(name))];
  });
  return Object.fromEntries(settled.filter(([, value]) => value !== undefined));
}

function changedYaml(
  kind: EntryKind,
  { yaml, data: before }: { yaml: string; data: Readonly<Record<string, unknown>> },
  data: Readonly<Record<string, unknown>>,
): string {
  const order = Object.keys(entrySchema(kind).properties ?? {});
  const changed = order.filter((name) => !sameValue(before[name], data[name]));
  const changes = new Map(changed.map((name) => [name, data[name]]));
  const rewritten = rewritePairs(yaml, changes, order);
  // a frontmatter that is no plain list of fields is written anew
  const read = readEntryFile(`---\n${rewritten}---\n`)?.data;
  const wanted = { ...before, ...Object.fromEntries(changes) };
  const said = Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== undefined),
  );
  return read && sameValue(read, said) ? rewritten : fieldsText(data);
}

function bodyText(body: string, before: string | null): string {
  const text = body.trim();
  if (before !== null && normalise(before.trim()) === normalise(text)) return before;
  return text === '' ? '' : `\n${escapeStrays(text)}\n`;
}
