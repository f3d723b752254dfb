import type { DocType } from '../schema/doc-type.ts';
import type { Issuer } from '../schema/issuer.ts';

/** What the rules compare a document with; made once for all files. */
export interface LintKnown {
  /** `YYYY-MM-DD` */
  today: string;
  issuers: ReadonlyMap<
    string,
    Pick<Issuer, 'name' | 'nameByKind' | 'shortName' | 'branch' | 'level' | 'symbol'>
  >;
  docTypes: ReadonlyMap<string, Pick<DocType, 'forms'>>;
  /** Words of the names of all units, in lower case: `đắk`, `lắk`, `krông`. */
  placeWords: ReadonlySet<string>;
  /** Latest and former names of a unit without its kind; empty where the unit is not known. */
  unitNames: (key: string) => readonly string[];
  /** True where a path of the site (`/nam/2024/`) leads somewhere. */
  answers: (path: string) => boolean;
  /** True where a file lies below `public/attachments/`; the path begins after that. */
  isAttached: (path: string) => boolean;
}
