import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { abbreviationSchema, type Abbreviation } from '#schema/abbreviation.ts';
import { docTypeSchema, type DocType } from '#schema/doc-type.ts';
import { editingSchema, type Editing } from '#schema/editing.ts';
import { explain } from '#schema/explain.ts';
import { issuerSchema, type Issuer } from '#schema/issuer.ts';
import { lawSchema, type Law } from '#schema/law.ts';
import { officeSchema, type Office } from '#schema/office.ts';
import { metricSchema, type Metric } from '#schema/metric.ts';
import { planTypeSchema, type PlanType } from '#schema/plan-type.ts';
import type { Problem } from '#schema/problem.ts';
import { topicSchema, type Topic } from '#schema/topic.ts';
import type { KnownKeys } from './check-keys.ts';
import { checkMetrics } from './check-metrics.ts';
import { checkReference } from './check-reference.ts';
import { readReferenceFile, referenceList, type ReferenceList } from './reference-list.ts';

/** The controlled lists, each by key in the order of its file, and what is wrong with them. */
export interface Reference {
  issuers: ReadonlyMap<string, Issuer>;
  docTypes: ReadonlyMap<string, DocType>;
  planTypes: ReadonlyMap<string, PlanType>;
  topics: ReadonlyMap<string, Topic>;
  /** By the abbreviation as printed. */
  abbreviations: ReadonlyMap<string, Abbreviation>;
  laws: ReadonlyMap<string, Law>;
  /** What figures count, for the pages of figures. */
  metrics: ReadonlyMap<string, Metric>;
  /** Words of several syllables, for titles and for search. */
  compounds: readonly string[];
  /** Groups of words that say the same, for search. */
  synonyms: readonly (readonly string[])[];
  office: Office;
  /** Where the editor's page saves to; on one's own machine only, where the file is missing. */
  editing: Editing;
  /** Keys that documents may name, for `checkKeys`: those of faulty entries too. */
  known: Omit<KnownKeys, 'units'>;
  problems: Problem[];
}

const EMPTY_LIST: ReferenceList<Metric> = {
  entries: new Map(),
  known: new Map(),
  problems: [],
  source: null,
};

const compoundsSchema = z.array(z.string().trim().min(1));
const synonymsSchema = z.array(compoundsSchema.min(2));

/** Reads `content/reference/*.yaml`. Never throws for editors' mistakes: faulty entries are left out and explained. */
export function loadReference(contentDir: string): Reference {
  const issuers = referenceList(contentDir, 'issuers', issuerSchema, 'key');
  const docTypes = referenceList(contentDir, 'doc-types', docTypeSchema, 'key');
  const planTypes = referenceList(contentDir, 'plan-types', planTypeSchema, 'key');
  const topics = referenceList(contentDir, 'topics', topicSchema, 'key');
  const abbreviations = referenceList(contentDir, 'abbreviations', abbreviationSchema, 'abbr');
  const laws = referenceList(contentDir, 'laws', lawSchema, 'key');
  const compounds = readWhole(contentDir, 'compounds', compoundsSchema, []);
  // these an archive may go without
  const metrics = has(contentDir, 'metrics')
    ? referenceList(contentDir, 'metrics', metricSchema, 'key')
    : EMPTY_LIST;
  const synonyms = has(contentDir, 'synonyms')
    ? readWhole(contentDir, 'synonyms', synonymsSchema, [])
    : { value: [], problems: [] };
  const editing = has(contentDir, 'editing')
    ? readWhole(contentDir, 'editing', editingSchema, {})
    : { value: editingSchema.parse({}), problems: [] };
  const office = readWhole(contentDir, 'office', officeSchema, {});
  const lists = [
    issuers,
    docTypes,
    planTypes,
    topics,
    abbreviations,
    laws,
    metrics,
    compounds,
    synonyms,
    office,
    editing,
  ];
  return {
    issuers: issuers.entries,
    docTypes: docTypes.entries,
    planTypes: planTypes.entries,
    topics: topics.entries,
    abbreviations: abbreviations.entries,
    laws: laws.entries,
    metrics: metrics.entries,
    compounds: compounds.value,
    synonyms: synonyms.value,
    office: office.value,
    editing: editing.value,
    known: {
      issuers: issuers.known,
      docTypes: docTypes.known,
      planTypes: planTypes.known,
      topics: topics.known,
    },
    problems: [
      ...lists.flatMap(({ problems }) => problems),
      ...checkReference({ issuers, docTypes, planTypes, laws }),
      ...checkMetrics(metrics, topics.known),
    ],
  };
}

const has = (contentDir: string, name: string): boolean =>
  existsSync(join(contentDir, 'reference', `${name}.yaml`));

/** A file that is one value; where it is faulty, `fallback` as the schema completes it. */
function readWhole<S extends z.ZodType>(
  contentDir: string,
  name: string,
  schema: S,
  fallback: z.input<S>,
): { value: z.output<S>; problems: Problem[] } {
  const { source, problems } = readReferenceFile(contentDir, name);
  const result = schema.safeParse(source?.data ?? fallback);
  if (result.success) return { value: result.data, problems };
  const found = source ? explain(result.error.issues, schema, source) : [];
  return { value: schema.parse(fallback), problems: [...problems, ...found] };
}
