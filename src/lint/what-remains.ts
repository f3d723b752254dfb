import { namedField } from '../schema/named-field.ts';
import type { LintDocument } from './lint-document.ts';

/** Fields that tell of a text, and that no stone at its address needs. */
const TELLING = [
  'number',
  'issuerName',
  'signer',
  'recipients',
  'people',
  'venue',
  'place',
  'contact',
  'steps',
  'circulation',
  'summary',
  'editorNotes',
  'relations',
  'attachments',
];

/** A title that says nothing of the text that was here. */
const NEUTRAL = /^(?:văn\s+bản\s+)?đã\s+(?:được\s+)?gỡ(?:\s+bỏ)?(?:\s+vì\s+bí\s+mật)?\.?$/iu;

/** Parts of a document's file that still hold its words, as the forms name them; never the words themselves. */
export function whatRemains({
  collection,
  data,
  source,
  bodyLine,
}: Pick<LintDocument, 'collection' | 'data' | 'source' | 'bodyLine'>): string[] {
  if (!data || collection === 'pages') return [];
  const fields: Readonly<Record<string, unknown>> = { ...data };
  // comments too, which the parser never sees
  const body = source.split('\n').slice(bodyLine - 1);
  return [
    ...(body.some((line) => line.trim() !== '') ? ['Nội dung'] : []),
    ...[
      ...(NEUTRAL.test(data.title) ? [] : ['title']),
      ...TELLING.filter((name) => isFilled(fields[name])),
      ...(data.source.url === null ? [] : ['source.url']),
    ].map((name) => namedField(name, collection)),
  ];
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
