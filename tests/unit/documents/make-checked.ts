import type { CheckedDocument } from '#documents/checked-document.ts';
import {
  announcementSchema,
  directiveSchema,
  reportSchema,
  type AnnouncementData,
  type DirectiveData,
  type ReportData,
} from '#schema/document.ts';

const least = {
  title: 'Về nhiệm vụ quân sự, quốc phòng địa phương',
  docType: 'chi-thi',
  number: null,
  issuer: 'huyen-uy',
  locality: 'kim-dong-331',
  year: 2025,
  topics: ['tuyen-quan'],
  source: { publisher: null, url: null, captured: null },
  fidelity: 'retold',
};

/** Places that tell which field was asked for: all fields stand on line 2, those inside others on line 3. */
const placeOf: CheckedDocument['placeOf'] = (path) => ({
  line: path.length > 1 ? 3 : 2,
  column: 1,
});

const fileOf = (collection: string, id: string, date: string) =>
  `content/${collection}/${date.slice(0, 4)}/${id}.mdx`;

/** A directive as the cross-checks see it; by default of 20 December 2024. */
export function checkedDirective(
  id: string,
  data: Partial<DirectiveData> = {},
  file?: string,
): CheckedDocument {
  const whole = { ...least, id, issued: '2024-12-20', planTypes: ['a'], signer: null, ...data };
  return {
    collection: 'directives',
    file: file ?? fileOf('directives', id, whole.issued),
    data: directiveSchema.parse(whole),
    placeOf,
  };
}

/** A report as the cross-checks see it; by default of 27 November 2024. */
export function checkedReport(
  id: string,
  data: Partial<ReportData> = {},
  file?: string,
): CheckedDocument {
  const whole = { ...least, id, eventDate: '2024-11-27', planTypes: ['a'], ...data };
  return {
    collection: 'reports',
    file: file ?? fileOf('reports', id, whole.eventDate),
    data: reportSchema.parse(whole),
    placeOf,
  };
}

/** An announcement as the cross-checks see it; by default of 2 February 2026. */
export function checkedAnnouncement(
  id: string,
  data: Partial<AnnouncementData> = {},
): CheckedDocument {
  const whole = { ...least, id, issued: '2026-02-02', audience: 'Công dân', ...data };
  return {
    collection: 'announcements',
    file: fileOf('announcements', id, whole.issued),
    data: announcementSchema.parse(whole),
    placeOf,
  };
}
