import { loadReference } from '#documents/reference.ts';
import type { DraftAnswers } from '#documents/drafts/draft-answers.ts';
import type { DraftContext } from '#documents/drafts/draft-context.ts';

/** The lists of the project, on a day of 2026. */
export const context: DraftContext = {
  reference: loadReference('content'),
  today: '2026-11-22',
};

/** A directive of which all is said. */
export const directive: DraftAnswers = {
  collection: 'directives',
  docType: 'chi-thi',
  date: '2024-12-20',
  issuer: 'huyen-uy',
  issuerName: null,
  locality: 'kim-dong-331',
  title: 'Về nhiệm vụ quân sự, quốc phòng địa phương năm 2025',
  year: 2025,
  number: '12-CT/HU',
  topics: ['tuyen-quan'],
  planTypes: ['nhiem-vu-nam'],
};
