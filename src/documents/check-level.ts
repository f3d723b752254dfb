import type { Issuer, Level } from '#schema/issuer.ts';
import type { Problem } from '#schema/problem.ts';
import { problemAt, type CheckedDocument } from './checked-document.ts';

/** What the level of a body is measured against. */
export interface CheckLevelContext {
  issuers: ReadonlyMap<string, Pick<Issuer, 'name' | 'level'>>;
  /** Level of a unit: `central` for the whole country; `null` where the unit is not known. */
  levelOf: (unit: string) => Level | null;
}

const WORDS: Partial<Record<Level, string>> = {
  central: 'trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
};

/** A body and a place of different levels: together they would name an office that never was, at an address that stays. */
export function checkLevel(
  document: CheckedDocument,
  { issuers, levelOf }: CheckLevelContext,
): Problem[] {
  const { issuer: key, locality } = document.data;
  const issuer = issuers.get(key);
  const level = levelOf(locality);
  if (!issuer || level === null) return [];
  // bodies above the provinces belong to no unit; those named without one may stand with theirs or with none
  const wanted = issuer.level === 'military-region' ? 'central' : issuer.level;
  const named = issuer.name.includes('{') || wanted === 'central';
  if (wanted === level || !named || WORDS[wanted] === undefined) return [];
  return [
    problemAt(
      document,
      ['locality'],
      'issuer-other-level',
      `Cơ quan “${key}” là ${WORDS[wanted]}, địa phương “${locality}” là ${WORDS[level] ?? level}.`,
      wanted === 'central'
        ? 'Cơ quan trung ương, quân khu ghi Địa phương (locality) là viet-nam; nơi liên quan ghi ở Các địa phương liên quan (units).'
        : 'Chọn cơ quan và địa phương cùng cấp.',
    ),
  ];
}
