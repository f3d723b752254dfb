import type { DocumentData } from '#schema/document.ts';
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

const LISTS: Record<keyof KnownKeys, readonly [what: string, where: string]> = {
  docTypes: ['loại văn bản', 'content/reference/doc-types.yaml'],
  issuers: ['cơ quan', 'content/reference/issuers.yaml'],
  planTypes: ['loại kế hoạch', 'content/reference/plan-types.yaml'],
  topics: ['chủ đề', 'content/reference/topics.yaml'],
  units: ['địa phương', 'danh mục đơn vị hành chính'],
};

/** Longer lists (the localities) are not printed. */
const MOST_LISTED = 100;

/** Names of lists that a document uses and the lists do not have, each with the nearest key. */
export function checkKeys(
  data: DocumentData,
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
    const listing = keys.length <= MOST_LISTED ? `; được ghi: ${listed(keys)}` : '';
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
  check('docTypes', data.docType, ['docType']);
  check('issuers', data.issuer, ['issuer']);
  check('units', data.locality, ['locality']);
  data.planTypes.forEach((key, at) => check('planTypes', key, ['planTypes', at]));
  data.topics.forEach((key, at) => check('topics', key, ['topics', at]));
  data.units.forEach((key, at) => check('units', key, ['units', at]));
  return problems;
}
