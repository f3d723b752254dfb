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
    const field = fieldPath(path);
    return [
      {
        file: source.file,
        ...source.placeOf(path),
        field,
        rule: said.rule,
        message: `${label ? `${label} (${field})` : field || 'Phần khai báo'}: ${said.message}.`,
        remedy: hint ? `${said.remedy} ${hint}.` : said.remedy,
        severity: 'error' as const,
      },
    ];
  });
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
    message: `Không có mục nào tên “${key}”; các mục được ghi: ${listed(allowed)}.`,
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
