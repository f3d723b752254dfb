import type { Choice } from '#documents/drafts/find-entry.ts';
import type { DroppedText, Imported, ImportWarning } from '#importer/imported.ts';
import type { CollectionName } from '#schema/collections.ts';

/** What a control holds: a line, keys that are ticked, or the parts of a value by name. */
export type Typed = string | readonly string[] | Readonly<Record<string, string>>;

/** What a clerk has said of a draft so far. */
export interface Said {
  collection?: CollectionName;
  /** By name of the field, as typed. */
  typed: Readonly<Record<string, Typed>>;
  /** Names of fields that were looked at and are right. */
  sure: readonly string[];
  /** What pictures show, by their place among the pictures of the source. */
  alts: Readonly<Record<number, string>>;
}

export const NOTHING_SAID: Said = { typed: {}, sure: [], alts: {} };

/** What a field is asked with. */
export type Control =
  | { kind: 'line' }
  | { kind: 'text' }
  | { kind: 'one' | 'many'; choices: readonly Choice[] }
  | { kind: 'parts'; parts: readonly { name: string; label: string }[] }
  /** Shown only: a list of its own, corrected in the file. */
  | { kind: 'none' };

/** A sentence that says what is wrong, and one that says what to do. */
export interface Fault {
  message: string;
  remedy: string;
}

/** A field as the page shows it. */
export interface DraftField {
  name: string;
  label: string;
  hint: string | null;
  control: Control;
  /** What the control holds. */
  typed: Typed;
  /** The value in words. */
  shown: string;
  /** `null` where nothing was read. */
  confidence: number | null;
  evidence: string;
  state: 'missing' | 'doubt' | 'sure' | 'said';
  /** In words, what its emptiness may be confirmed as; `null` where it must be filled. */
  empty: string | null;
  fault: Fault | null;
  /** What an unclear answer may mean. */
  choices: readonly Choice[];
}

export interface DraftPicture {
  /** Place among the pictures of the source. */
  at: number;
  /** Below the public folder: `attachments/<id>/anh-1.jpg`. */
  path: string;
  type: string;
  alt: string;
}

/** A draft made of a file. Of a text with a mark of secrecy nothing is in it but what the gate says. */
export type Draft =
  | { secret: true; blocked: Imported['blocked'] }
  | {
      secret: false;
      collection: CollectionName;
      collections: readonly Choice[];
      id: string;
      /** `content/…`; `null` while no year is known for its folder. */
      path: string | null;
      mdx: string;
      fields: readonly DraftField[];
      needsReview: readonly string[];
      blocked: Imported['blocked'];
      dropped: readonly DroppedText[];
      warnings: readonly ImportWarning[];
      pictures: readonly DraftPicture[];
    };
