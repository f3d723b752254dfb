import type { LintImage } from './lint-image.ts';
import type { LintRule } from './rule.ts';
import { deadLink } from './rules/dead-link.ts';
import { doubledPair } from './rules/doubled-pair.ts';
import { homeAddress } from './rules/home-address.ts';
import { illFormedSyllable } from './rules/ill-formed-syllable.ts';
import { imageExif } from './rules/image-exif.ts';
import { issuerMismatch } from './rules/issuer-mismatch.ts';
import { missingAlt } from './rules/missing-alt.ts';
import { missingNumber } from './rules/missing-number.ts';
import { missingRecipients } from './rules/missing-recipients.ts';
import { missingSigner } from './rules/missing-signer.ts';
import { mixedTonePlacement } from './rules/mixed-tone-placement.ts';
import { notNfc } from './rules/not-nfc.ts';
import { numberTypeMismatch } from './rules/number-type-mismatch.ts';
import { periodMismatch } from './rules/period-mismatch.ts';
import { phoneNumber } from './rules/phone-number.ts';
import { releasedNotOut } from './rules/released-not-out.ts';
import { removedRemains } from './rules/removed-remains.ts';
import { repeatedClause } from './rules/repeated-clause.ts';
import { secretRemains } from './rules/secret-remains.ts';
import { unclearFigure } from './rules/unclear-figure.ts';

/** The content rules that the reading of an archive does not know by itself. */
export const RULES: readonly LintRule[] = [
  secretRemains,
  removedRemains,
  releasedNotOut,
  illFormedSyllable,
  doubledPair,
  repeatedClause,
  mixedTonePlacement,
  notNfc,
  missingNumber,
  missingSigner,
  missingRecipients,
  periodMismatch,
  numberTypeMismatch,
  issuerMismatch,
  phoneNumber,
  homeAddress,
  missingAlt,
  unclearFigure,
  deadLink,
];

/** Rules on pictures. */
export const IMAGE_RULES: readonly Pick<
  LintRule<LintImage>,
  'key' | 'severity' | 'message' | 'remedy' | 'find'
>[] = [imageExif];
