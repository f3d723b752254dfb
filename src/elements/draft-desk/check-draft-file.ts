import { checkKeys } from '#documents/check-keys.ts';
import type { CheckedDocument } from '#documents/checked-document.ts';
import { crossCheck } from '#documents/cross-check.ts';
import { readFile } from '#documents/read-file.ts';
import { fieldPassages, filePassage } from '#gate/field-passages.ts';
import { lintFile } from '#lint/lint-file.ts';
import { readLintDocument } from '#lint/read-lint-document.ts';
import { checkBody } from '#markdown/check-body.ts';
import { judge } from '#markdown/judge.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { unitExistsOn } from '#places/unit-exists-on.ts';
import type { CollectionName } from '#schema/collections.ts';
import { SCHEMAS } from '#schema/document.ts';
import { explain } from '#schema/explain.ts';
import type { Problem } from '#schema/problem.ts';
import type { Known } from './known.ts';

/** A draft as a file of the content folder. */
export interface DraftFile {
  collection: CollectionName;
  /** As printed: `content/…`. */
  path: string;
  mdx: string;
  /** Its pictures, below the public folder. */
  attached: readonly string[];
}

/**
 * What a build and `npm run lint:content` would say of a draft as it lies in the content folder: schema, lists, structure,
 * gate, content rules. In the order of lines. A draft does not stop the site, so what the gate finds is a warning.
 */
export function checkDraftFile(
  { collection, path, mdx, attached }: DraftFile,
  { reference, lint, today }: Known,
): Problem[] {
  const bytes = new TextEncoder().encode(mdx);
  const { yaml, body, bodyLine, problems } = readFile(bytes, path);
  if (!yaml) return problems;
  const frontmatter = [filePassage(path), ...fieldPassages(yaml.data, yaml.placeOf)];
  const topics = reference.known.topics;
  const { findings } = checkBody(body, bodyLine, frontmatter, 'document', topics);
  const schema = SCHEMAS[collection];
  const parsed = schema.safeParse(yaml.data);
  const told: Problem[] = [...problems];
  const units = gazetteer().byKey;
  if (parsed.success) {
    const { placeOf } = yaml;
    const checked = { file: path, placeOf, collection, data: parsed.data } as CheckedDocument;
    const gate = judge(checked.data, findings, reference.planTypes, placeOf, today);
    const found =
      gate.state === 'refused' ? gate.findings : gate.state === 'withheld' ? gate.warnings : [];
    told.push(
      ...found.map(({ line, column, field, rule, message, remedy }) => ({
        ...{ file: path, line, column, field, rule, message, remedy },
        severity: 'warning' as const,
      })),
      ...checkKeys(checked.data, { ...reference.known, units }, path, placeOf),
      ...crossCheck([checked], {
        today,
        issuers: reference.issuers,
        laws: reference.laws,
        unitExistsOn: (unit, day) => !units.has(unit) || unitExistsOn(unit, day),
        levelOf: (unit) => units.get(unit)?.level ?? null,
      }),
    );
  } else told.push(...explain(parsed.error.issues, schema, yaml));
  const files = new Set(attached.map((file) => file.replace(/^attachments\//u, '')));
  const known = { ...lint, isAttached: (file: string) => files.has(file) };
  const document = readLintDocument(bytes, path, collection, known);
  if (document) told.push(...lintFile(document, told, false));
  return told.sort((a, b) => a.line - b.line || a.column - b.column);
}
