import type { DebtKind } from './debt.ts';
import { announcementOver } from './kinds/announcement-over.ts';
import { citationUnlisted } from './kinds/citation-unlisted.ts';
import { citedLawChanged } from './kinds/cited-law-changed.ts';
import { deadPageLink } from './kinds/dead-page-link.ts';
import { embargoUnmet } from './kinds/embargo-unmet.ts';
import { followUnjudged } from './kinds/follow-unjudged.ts';
import { followVerdictStale } from './kinds/follow-verdict-stale.ts';
import { lawStatusUnknown } from './kinds/law-status-unknown.ts';
import { lyingDraft } from './kinds/lying-draft.ts';
import { missingCorrection } from './kinds/missing-correction.ts';
import { missingSummary } from './kinds/missing-summary.ts';
import { movedLink } from './kinds/moved-link.ts';
import { needsReview } from './kinds/needs-review.ts';
import { periodEnded } from './kinds/period-ended.ts';
import { placeWithoutSuccessor } from './kinds/place-without-successor.ts';
import { statusBehind } from './kinds/status-behind.ts';
import { tombstoneUnexplained } from './kinds/tombstone-unexplained.ts';
import { unfinishedDraft } from './kinds/unfinished-draft.ts';
import { unknownFacts } from './kinds/unknown-facts.ts';
import { unlistedAbbreviation } from './kinds/unlisted-abbreviation.ts';

/** Every kind of debts, those that mislead readers first. */
export const DEBT_KINDS: readonly DebtKind[] = [
  missingCorrection,
  statusBehind,
  citedLawChanged,
  embargoUnmet,
  deadPageLink,
  periodEnded,
  announcementOver,
  tombstoneUnexplained,
  needsReview,
  unfinishedDraft,
  lyingDraft,
  movedLink,
  followVerdictStale,
  unknownFacts,
  lawStatusUnknown,
  citationUnlisted,
  placeWithoutSuccessor,
  followUnjudged,
  missingSummary,
  unlistedAbbreviation,
];
