import type { z } from 'zod';
import { pageSchema, SCHEMAS } from '#schema/document.ts';
import { fieldSchema, type FieldSchema } from './field-schema.ts';

/** What the editor's page edits: documents of a collection, or pages of the site itself. */
export type EntryKind = keyof typeof SCHEMAS | 'pages';

export const ENTRY_KINDS = ['directives', 'reports', 'announcements', 'pages'] as const;

const known = new Map<EntryKind, FieldSchema>();

/** The schema of a kind as Zod has it. */
export function zodSchema(kind: EntryKind): z.ZodType {
  return kind === 'pages' ? pageSchema : SCHEMAS[kind];
}

/** The schema of a kind as widgets and files are made from it. */
export function entrySchema(kind: EntryKind): FieldSchema {
  let found = known.get(kind);
  if (!found) known.set(kind, (found = fieldSchema(zodSchema(kind))));
  return found;
}
