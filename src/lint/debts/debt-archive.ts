import type { CheckedDocument } from '../../documents/checked-document.ts';
import type { DocumentFacts } from '../../documents/document.ts';
import type { StaleReason } from '../../documents/follow-through/stale-verdicts.ts';
import type { Unjudged } from '../../documents/follow-through/unjudged.ts';
import type { Reference } from '../../documents/reference.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { FollowVerdict } from '../../schema/follow-through.ts';
import type { Place } from '../../schema/locate-yaml.ts';

/**
 * A document as the debts see it. One that the gate refuses is a fault and no debt, and of what even a preview hides nothing is
 * told: they are not among these.
 */
export type DebtDocument = CheckedDocument & {
  state: 'public' | 'draft' | 'needs-review' | 'embargo' | 'gone';
  /** `null` where it is not public. */
  facts: DocumentFacts | null;
  /** Numbers it cites that neither the list of laws nor the archive knows, as the search writes them. */
  unknownNumbers: readonly string[];
  /** The file as text, read when asked for. */
  source: () => string;
};

/** A link in a document, a list or a page of the site. */
export interface DebtLink extends Place {
  file: string;
  id: string | null;
  url: string;
}

/** A draft whose frontmatter has faults, at the first of them. */
export interface UnfinishedDraft extends Place {
  file: string;
  id: string;
  faults: number;
  publishAt: string | null;
}

/** All that the debts of an archive follow from. */
export interface DebtArchive {
  /** `YYYY-MM-DD` */
  today: string;
  /** A draft may lie so many days. */
  draftDays: number;
  /** In the order of their files. */
  documents: readonly DebtDocument[];
  unfinished: readonly UnfinishedDraft[];
  reference: Pick<Reference, 'laws' | 'planTypes' | 'issuers' | 'docTypes' | 'abbreviations'>;
  /** Where an entry of a list stands. */
  entryPlace: (list: 'laws' | 'issuers', key: string) => Place & { file: string };
  /** Name of a unit with its kind. */
  unitName: (key: string) => string;
  /** False where no source says which unit holds the ground of this one today. */
  isFollowed: (unit: string) => boolean;
  /** Links of what is public, in its order. */
  links: () => readonly DebtLink[];
  /** Links that lead nowhere on this site. */
  deadLinks: () => readonly Omit<DebtLink, 'url'>[];
  /** What stands at an address of this site instead of what the link means: the newer id, or a tombstone. */
  movedTo: (collection: CollectionName, id: string) => { to: string } | 'gone' | null;
  /** Days on which the words of a published document changed without an entry in `corrections`, by id. */
  unsaidChanges: ReadonlyMap<string, readonly string[]>;
  /** Proposals of the follow-through that wait for an editor, and verdicts that count no more, each at its place. */
  followThrough: () => {
    waiting: readonly Unjudged[];
    stale: readonly (Place & { file: string; verdict: FollowVerdict; why: StaleReason })[];
  };
  /** Day on which the file last changed, where that is known. */
  changedOn: (file: string) => string | null;
}
