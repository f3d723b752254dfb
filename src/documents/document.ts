import type { CollectionName } from '#schema/collections.ts';
import type { AnnouncementData, DirectiveData, EdgeType, ReportData } from '#schema/document.ts';
import type { DocumentEvent } from './document-events.ts';
import type { FacetKeys } from './facet-keys.ts';
import type { Hindrances } from './hindrances.ts';
import type { NamedPeriod } from './named-periods.ts';

/** A heading or numbered point of a document with its permanent anchor. */
export interface OutlineEntry {
  /** 2 for a section, 3 for a part of it. */
  depth: number;
  anchor: string;
  /** `1`, `2`, `a` … as printed in the margin; `null` where the section has none. */
  number: string | null;
  title: string;
}

/** One place where a document cites a law or another document. */
export interface CitationFact {
  /** Key in `content/reference/laws.yaml`, id of the archive, or of `other` the number in one spelling, or the id of a withdrawn document. */
  target: string;
  /** `other`: a number of a known shape that neither the list of laws nor the archive has for certain. */
  kind: 'law' | 'document' | 'other';
  /** Anchor of the numbered block it stands in, for links. */
  anchor: string;
  /** What the sentence does with it, where it says more than a name (`dan`). */
  type?: Exclude<EdgeType, 'dan'>;
  /** The cited parts as anchors have them: `dieu-5-khoan-2-diem-a`. */
  parts?: string[];
}

/** A passage that an editor typed with `<Task>`, `<Result>` or `<Shortcoming>`. */
export interface PassageFact {
  kind: 'task' | 'result' | 'shortcoming';
  anchor: string;
  topic: string;
  year: number;
}

/** A figure that an editor typed with `<Measure>`. */
export interface MeasureFact {
  metric: string;
  value: string;
  unit: string;
  period: string;
  anchor: string;
}

/** A period that the text names, where it does so first. */
export interface PeriodFact extends NamedPeriod {
  anchor: string;
}

/** What the pipeline read out of a body; small, kept in the data store. */
export interface DocumentFacts {
  outline: OutlineEntry[];
  citations: CitationFact[];
  passages: PassageFact[];
  measures: MeasureFact[];
  /** Syllables in the body. */
  words: number;
  /** Plain text, at most 240 signs, for descriptions and lists. */
  excerpt: string;
  redactions: number;
  /** Absent where it names none, as most do. */
  periods?: PeriodFact[];
}

interface Entry<C extends CollectionName, D> {
  collection: C;
  id: string;
  /** Path below the content folder, with `/`. */
  file: string;
  /** Hash of the pipeline and the file; names the rendered body. */
  digest: string;
  data: D;
  facts: DocumentFacts;
  /** In a preview, of a document that is not public; absent everywhere else. */
  hindrances?: Hindrances;
}

/**
 * A document that may be seen: public, it has passed the gate. In a preview also one that is not, with what hinders it
 * and a title that says so; on the site drafts, embargoed and withheld ones never take this shape.
 */
export type ArchiveDocument =
  | Entry<'directives', DirectiveData>
  | Entry<'reports', ReportData>
  | Entry<'announcements', AnnouncementData>;

/** What those who followed a document have to be told when it is withdrawn. */
export interface TombstoneRecord {
  facets: FacetKeys;
  /** By which other texts cite it. Nothing prints it. */
  number: string | null;
  /** EDTF day of issue or of the event. */
  day: string;
  events: DocumentEvent[];
}

/** What stays at the address of a document that was withdrawn or removed. `title` is null where not even that may stand. */
export interface Tombstone {
  collection: CollectionName;
  id: string;
  reason: 'withdrawn' | 'removed' | 'removed-secrecy';
  title: string | null;
  /** Day of the withdrawal or removal (the correction `thu-hoi`), `null` where the editor has not said it. */
  date: string | null;
  note: string | null;
  /** Of a withdrawn document, whose title stands too: where it was listed and the days it told of. Of removed ones nothing. */
  was?: TombstoneRecord | undefined;
  /** Former ids, whose addresses lead here. None of a text removed for secrecy: they may say what its title said. */
  aliases: string[];
}

/**
 * In a preview: a document with faults that no page can be made of. It answers at its future address with what is missing.
 * `title` and `digest` are `null` where not even that may be shown.
 */
export interface UnfinishedDocument {
  collection: CollectionName;
  id: string;
  /** Path below the content folder, with `/`. */
  file: string;
  title: string | null;
  /** Names its rendered body. */
  digest: string | null;
  hindrances: Hindrances;
}

/** One numbered block of a body: a paragraph, a list item, a table. */
export interface Block {
  anchor: string;
  /** `2.1`, `a.3`: printed between the red rule and the text. */
  number: string;
  /** Plain text, for search passages and for the sentence shown on law pages. */
  text: string;
}

/** A section of a body, as HTML that has passed the gate. */
export interface Section {
  anchor: string | null;
  number: string | null;
  title: string | null;
  /** Blocks as HTML: `<p class="y" id="muc-2-1"><a class="so" href="#muc-2-1">2.1</a> …</p>` … */
  html: string;
  blocks: Block[];
  /** Targets cited in this section, in order, without repeats. */
  cites: string[];
}

/** The rendered body, kept in the cache by its digest. */
export interface RenderedBody {
  sections: Section[];
  /** Footnotes as HTML, or an empty string. */
  footnotes: string;
  /** The same as blocks, where there are any. */
  notes?: Block[];
}
