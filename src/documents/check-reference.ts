import type { DocType } from '#schema/doc-type.ts';
import { fieldPath } from '#schema/field-path.ts';
import type { Issuer } from '#schema/issuer.ts';
import type { KeySet } from '#schema/key-set.ts';
import type { Law } from '#schema/law.ts';
import type { PlanType } from '#schema/plan-type.ts';
import type { Problem } from '#schema/problem.ts';
import { nearest } from '#vietnamese/nearest.ts';
import type { ReferenceList } from './reference-list.ts';

/** The lists that name keys of each other. */
export interface LinkedLists {
  issuers: ReferenceList<Issuer>;
  docTypes: ReferenceList<DocType>;
  planTypes: ReferenceList<PlanType>;
  laws: ReferenceList<Law>;
}

type Path = readonly (string | number)[];

/** Keys that one list names and the other does not have. Keys of localities are checked where the gazetteer is at hand. */
export function checkReference(lists: LinkedLists): Problem[] {
  const problems: Problem[] = [];
  const check = (
    list: ReferenceList<unknown>,
    own: string,
    path: Path,
    key: string,
    of: KeySet,
  ) => {
    const { source } = list;
    if (!source || of.has(key)) return;
    const items = source.data as readonly Record<string, unknown>[];
    const index = items.findIndex((item) => item['key'] === own);
    const near = nearest(key, of.keys());
    problems.push({
      file: source.file,
      ...source.placeOf([index, ...path]),
      field: fieldPath([index, ...path]),
      rule: 'reference-unknown-key',
      message: `Mục “${own}” ghi khóa “${key}”, không có trong danh mục.`,
      remedy: near ? `Có lẽ là “${near}”.` : 'Thêm khóa này vào danh mục, hoặc sửa khóa.',
      severity: 'error',
    });
  };
  const { issuers, docTypes, planTypes, laws } = lists;
  for (const { key, successors } of issuers.entries.values()) {
    successors.forEach((next, at) => check(issuers, key, ['successors', at], next, issuers.known));
  }
  for (const { key, usualDocTypes } of planTypes.entries.values()) {
    usualDocTypes.forEach((type, at) =>
      check(planTypes, key, ['usualDocTypes', at], type, docTypes.known),
    );
  }
  for (const law of laws.entries.values()) {
    check(laws, law.key, ['docType'], law.docType, docTypes.known);
    if (law.issuer) check(laws, law.key, ['issuer'], law.issuer, issuers.known);
    law.history.forEach(({ by }, at) =>
      check(laws, law.key, ['history', at, 'by'], by, laws.known),
    );
  }
  return problems;
}
