import { fieldPath } from '#schema/field-path.ts';
import type { KeySet } from '#schema/key-set.ts';
import type { Place } from '#schema/locate-yaml.ts';
import type { Problem } from '#schema/problem.ts';
import { listed } from '#schema/shown.ts';
import { nearest } from '#vietnamese/nearest.ts';

/** The keys a document may name. */
export interface KnownKeys {
  docTypes: KeySet;
  issuers: KeySet;
  planTypes: KeySet;
  topics: KeySet;
  /** Localities, of all times. */
  units: KeySet;
}

/** The fields that name entries of lists; those that a faulty file lacks or garbles are left out. */
export interface NamedKeys {
  docType?: string;
  issuer?: string;
  locality?: string;
  planTypes?: string[];
  topics?: string[];
  units?: string[];
}

const ONE = ['docType', 'issuer', 'locality'] as const;
const MANY = ['planTypes', 'topics', 'units'] as const;

/** What can be read of these fields in frontmatter that has faults of its own, so that all faults are told at once. */
export function namedKeys(frontmatter: unknown): NamedKeys {
  const named: NamedKeys = {};
  if (typeof frontmatter !== 'object' || frontmatter === null) return named;
  const fields = frontmatter as Record<string, unknown>;
  for (const name of ONE) if (typeof fields[name] === 'string') named[name] = fields[name];
  for (const name of MANY) {
    const value: unknown = fields[name];
    if (Array.isArray(value) && value.every((key) => typeof key === 'string')) named[name] = value;
  }
  return named;
}

const LISTS: Record<keyof KnownKeys, readonly [what: string, where: string]> = {
  docTypes: ['loại văn bản', 'content/reference/doc-types.yaml'],
  issuers: ['cơ quan', 'content/reference/issuers.yaml'],
  planTypes: ['loại kế hoạch', 'content/reference/plan-types.yaml'],
  topics: ['chủ đề', 'content/reference/topics.yaml'],
  units: ['địa phương', 'danh mục đơn vị hành chính'],
};

/** Longer lists (the localities) are not printed, nor is any where one key is near. */
const MOST_LISTED = 100;

/** Names of lists that a document uses and the lists do not have, each with the nearest key. */
export function checkKeys(
  data: NamedKeys,
  known: KnownKeys,
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  const problems: Problem[] = [];
  const check = (list: keyof KnownKeys, key: string, path: readonly (string | number)[]) => {
    if (known[list].has(key)) return;
    const [what, where] = LISTS[list];
    const keys = [...known[list].keys()];
    const near = nearest(key, keys);
    const listing = near || keys.length > MOST_LISTED ? '' : `; được ghi: ${listed(keys)}`;
    problems.push({
      file,
      ...placeOf(path),
      field: fieldPath(path),
      rule: 'unknown-key',
      message: `Không có ${what} nào mang khóa “${key}”${listing}.`,
      remedy: near ? `Có lẽ là “${near}”; các khóa ở ${where}.` : `Chọn một khóa ở ${where}.`,
      severity: 'error',
    });
  };
  if (data.docType !== undefined) check('docTypes', data.docType, ['docType']);
  if (data.issuer !== undefined) check('issuers', data.issuer, ['issuer']);
  if (data.locality !== undefined) check('units', data.locality, ['locality']);
  for (const list of MANY) data[list]?.forEach((key, at) => check(list, key, [list, at]));
  return problems;
}
