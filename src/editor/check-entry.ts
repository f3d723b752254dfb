import { explain } from '#schema/explain.ts';
import type { EntryKind } from './entry-schema.ts';
import { zodSchema } from './entry-schema.ts';

/** What the schema finds wrong with the fields of an entry, in Vietnamese, each with its remedy. */
export function checkEntry(kind: EntryKind, data: Readonly<Record<string, unknown>>): string[] {
  const schema = zodSchema(kind);
  const result = schema.safeParse(data);
  if (result.success) return [];
  const nowhere = (): { line: number; column: number } => ({ line: 1, column: 1 });
  const source = { file: '', data, problems: [], placeOf: nowhere, placeOfKey: nowhere };
  return explain(result.error.issues, schema, source).map(
    ({ message, remedy }) => `${message} ${remedy}`,
  );
}
