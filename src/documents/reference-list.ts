import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { explain } from '#schema/explain.ts';
import { ANY_KEY, type KeySet } from '#schema/key-set.ts';
import { parseYaml, type YamlSource } from '#schema/parse-yaml.ts';
import type { Problem } from '#schema/problem.ts';
import { normalise } from '#vietnamese/normalise.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/** One list of `content/reference/`. */
export interface ReferenceList<T> {
  /** Sound entries by key, in the order of the file. */
  entries: ReadonlyMap<string, T>;
  /** Every key the file names, faulty entries too, so that one fault is not told again by each document. */
  known: KeySet;
  problems: Problem[];
  source: YamlSource | null;
}

/** Reads and parses one YAML file of `content/reference/`; what fails becomes a problem. */
export function readReferenceFile(
  contentDir: string,
  name: string,
): { source: YamlSource | null; problems: Problem[] } {
  const path = join(contentDir, 'reference', `${name}.yaml`);
  const file = path.replaceAll('\\', '/');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    const problem: Problem = {
      file,
      line: 1,
      column: 1,
      field: null,
      rule: 'reference-missing',
      message: 'Không đọc được tệp danh mục này.',
      remedy: `Đặt lại tệp ${name}.yaml vào thư mục reference.`,
      severity: 'error',
    };
    return { source: null, problems: [problem] };
  }
  const decoded = decodeUtf8(bytes, file);
  if (decoded.text === null) return { source: null, problems: decoded.problems };
  const source = parseYaml(normalise(decoded.text), file);
  return { source: source.problems.length > 0 ? null : source, problems: source.problems };
}

/** Reads one list; faulty entries are left out and explained. `keyField` is the field that identifies an entry. */
export function referenceList<S extends z.ZodType>(
  contentDir: string,
  name: string,
  schema: S,
  keyField: string,
): ReferenceList<z.output<S>> {
  const { source, problems } = readReferenceFile(contentDir, name);
  const entries = new Map<string, z.output<S>>();
  if (!source) return { entries, known: ANY_KEY, problems, source };
  const items = z.array(z.unknown()).safeParse(source.data ?? []);
  if (!items.success) {
    problems.push(...explain(items.error.issues, z.array(schema), source));
    return { entries, known: ANY_KEY, problems, source };
  }
  const known = new Map<string, number>();
  items.data.forEach((item, index) => {
    const key = (item as Record<string, unknown> | null)?.[keyField];
    const result = schema.safeParse(item);
    if (!result.success) problems.push(...explain(result.error.issues, schema, source, [index]));
    if (typeof key !== 'string') return;
    const first = known.get(key);
    if (first === undefined) {
      known.set(key, index);
      if (result.success) entries.set(key, result.data);
      return;
    }
    problems.push({
      file: source.file,
      ...source.placeOf([index, keyField]),
      field: `[${index}].${keyField}`,
      rule: 'reference-duplicate',
      message: `“${key}” đã có ở dòng ${source.placeOf([first, keyField]).line}.`,
      remedy: 'Giữ một mục, xóa hoặc đổi khóa mục kia.',
      severity: 'error',
    });
  });
  return { entries, known, problems, source };
}
