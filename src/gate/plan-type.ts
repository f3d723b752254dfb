import { PUBLICATION_DEFAULTS, type PlanType } from '../schema/plan-type.ts';
import type { Finding } from './finding.ts';
import { nameCover } from './name-cover.ts';

/** Where the field `planTypes` stands. */
interface Place {
  line: number;
  column: number;
}

/**
 * What the kinds of plan of a document ask of its publication; the strictest counts.
 * Keys that the list does not have are another rule's matter.
 */
export function findPlanType(
  planTypes: readonly string[],
  known: ReadonlyMap<string, Pick<PlanType, 'publicationDefault'>>,
  place: Place,
): Finding[] {
  const strictest = Math.max(
    0,
    ...planTypes.map((key) =>
      PUBLICATION_DEFAULTS.indexOf(known.get(key)?.publicationDefault ?? 'public'),
    ),
  );
  switch (PUBLICATION_DEFAULTS[strictest]) {
    case 'never':
      return [
        {
          line: place.line,
          column: place.column,
          field: 'planTypes',
          rule: 'plan-never',
          weight: 'block',
          cover: null,
          message: 'Loại kế hoạch này không được đăng, kể cả khi có cho phép công bố.',
          remedy: 'Đưa tệp ra khỏi kho, hoặc sửa Loại kế hoạch (planTypes) nếu ghi nhầm.',
        },
      ];
    case 'restricted':
      return [
        {
          line: place.line,
          column: place.column,
          field: 'planTypes',
          rule: 'plan-restricted',
          weight: 'cover',
          cover: 'restricted-plan',
          message: 'Loại kế hoạch này chỉ được đăng khi cho phép công bố nêu rõ.',
          remedy: `Cơ quan có quyền đồng ý rồi thì ${nameCover('restricted-plan')}.`,
        },
      ];
    case 'summary':
      return [
        {
          line: place.line,
          column: place.column,
          field: 'planTypes',
          rule: 'plan-summary',
          weight: 'cover',
          cover: 'summary-plan',
          message: 'Loại kế hoạch này chỉ được đăng tóm tắt: nhan đề, ngày, cơ quan, kết quả.',
          remedy: `Rút còn tóm tắt rồi ${nameCover('summary-plan')}.`,
        },
      ];
    default:
      return [];
  }
}
