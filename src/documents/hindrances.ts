import type { ReleaseCover } from '#schema/document.ts';
import type { Problem } from '#schema/problem.ts';

/** What stands between a document and its publication; only a preview shows it. */
export interface Hindrances {
  /** `draft: true` stands there. */
  draft: boolean;
  /** Nobody has let it out. */
  unreleased: boolean;
  /** What a release must name, that of today does not. */
  covers: ReleaseCover[];
  /** As the editor wrote them: names of fields, or words. */
  needsReview: string[];
  /** The first day on which it may be seen, where that is to come. */
  until: string | null;
  /** Day of the preview, which stands for that of the publication. */
  seen: string;
  /** Faults of the file and findings of the gate, with place and remedy. */
  faults: Problem[];
}
