import type { ReleaseCover } from '../schema/document.ts';

/**
 * What a rule of the gate found at one place. It names the place and the rule, never the words found there.
 * `always`: stops the build in every state of the document. `block`: the document cannot be published.
 * `cover`: it can, once a release names `cover`. A draft with `block` or `cover` findings is only warned about.
 */
export interface Finding {
  rule: string;
  weight: 'always' | 'block' | 'cover';
  cover: ReleaseCover | null;
  /** 1-based, in the file. */
  line: number;
  column: number;
  field: string | null;
  /** Vietnamese, one sentence each, without the words found. */
  message: string;
  remedy: string;
}
