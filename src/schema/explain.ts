import type { z } from 'zod';
import { nearest } from '#vietnamese/nearest.ts';
import { allowedKeys, fieldLabel } from './field-label.ts';
import { fieldPath } from './field-path.ts';
import type { YamlSource } from './parse-yaml.ts';
import type { Problem } from './problem.ts';
import { sayIssue } from './say-issue.ts';
import { listed } from './shown.ts';

type Issue = z.core.$ZodIssue;

/**
 * All issues of Zod as Vietnamese problems: file, line and column, field, value, allowed values, nearest match, remedy.
 * `base` is the path of the checked value inside the file (an entry of a list).
 */
export function explain(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  source: YamlSource,
  base: readonly PropertyKey[] = [],
): Problem[] {
  const mistyped = mistypedKeys(issues, schema);
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const allowed = allowedKeys(schema, issue.path);
      return issue.keys.map((key) => unknownKey(key, allowed, source, path));
    }
    // `docTyp` is told once, as the unknown key, and not again as the missing `docType`
    if (mistyped.has(fieldPath(issue.path)) && valueAt(source.data, path) === undefined) return [];
    const { label, hint } = fieldLabel(schema, issue.path);
    const said = sayIssue(issue, valueAt(source.data, path));
    const shortPath = fieldPath(issue.path);
    const name = label && shortPath ? `${label} (${shortPath})` : shortPath || 'Phần khai báo';
    return [
      {
        file: source.file,
        ...source.placeOf(path),
        field: fieldPath(path),
        rule: said.rule,
        message: `${entryName(source.data, base)}${name}: ${said.message}.`,
        remedy: hint ? `${said.remedy} ${hint}.` : said.remedy,
        severity: 'error' as const,
      },
    ];
  });
}

/** `Mục “ubnd-huyen”, ` before what is said of an entry of a list; nothing where the whole file is meant. */
function entryName(data: unknown, base: readonly PropertyKey[]): string {
  if (base.length === 0) return '';
  const entry = valueAt(data, base) as Record<string, unknown> | null | undefined;
  const key = entry?.['key'] ?? entry?.['abbr'];
  return typeof key === 'string' ? `Mục “${key}”, ` : `Mục thứ ${Number(base[0]) + 1}, `;
}

/** Paths of fields that an unknown key was probably meant for. */
function mistypedKeys(issues: readonly Issue[], schema: z.core.$ZodType): Set<string> {
  const paths = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const allowed = allowedKeys(schema, issue.path);
    for (const key of issue.keys) {
      const near = nearest(key, allowed);
      if (near) paths.add(fieldPath([...issue.path, near]));
    }
  }
  return paths;
}

function unknownKey(
  key: string,
  allowed: readonly string[],
  source: YamlSource,
  path: readonly PropertyKey[],
): Problem {
  const near = nearest(key, allowed);
  return {
    file: source.file,
    ...source.placeOfKey([...path, key]),
    field: fieldPath([...path, key]),
    rule: 'schema-unknown-key',
    message: `Không có mục nào tên “${key}”${near ? '' : `; các mục được ghi: ${listed(allowed)}`}.`,
    remedy: near ? `Có lẽ là “${near}”.` : 'Xóa mục này hoặc sửa tên.',
    severity: 'error',
  };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object'
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}
