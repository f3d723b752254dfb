import type { Reference } from '../reference.ts';

/** What answers are measured against. */
export interface DraftContext {
  reference: Pick<Reference, 'issuers' | 'docTypes' | 'planTypes' | 'topics' | 'laws' | 'known'>;
  /** `YYYY-MM-DD` */
  today: string;
}
