import { isPrintable } from '#schema/confidence.ts';
import type { Issuer } from '#schema/issuer.ts';
import type { Problem } from '#schema/problem.ts';
import { problemAt, type CheckedDocument } from './checked-document.ts';

/** Bodies whose name we only know from hearsay are printed as the document writes them, so it must. */
export function checkIssuerName(
  document: CheckedDocument,
  issuers: ReadonlyMap<string, Pick<Issuer, 'confidence'>>,
): Problem[] {
  const { issuer: key, issuerName } = document.data;
  const issuer = issuers.get(key);
  if (!issuer || issuerName !== undefined || isPrintable(issuer.confidence)) return [];
  return [
    problemAt(
      document,
      ['issuer'],
      'issuer-name-unverified',
      `Tên của cơ quan “${key}” trong danh mục chưa kiểm chứng nên không in ra được.`,
      'Ghi Tên cơ quan như văn bản ghi (issuerName).',
    ),
  ];
}
