import { hash as hashOf } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationNames, type CitationNames } from '../citations/names.ts';
import { citationTable, lawNames, type CitableDocument } from '../citations/table.ts';
import { namedKeys } from '../documents/check-keys.ts';
import { readFile } from '../documents/read-file.ts';
import type { Reference } from '../documents/reference.ts';
import { salvage } from '../documents/salvage.ts';
import { fieldPassages, filePassage } from '../gate/field-passages.ts';
import { sightOf, type Audience } from '../gate/publication.ts';
import { unanswered } from '../gate/unanswered.ts';
import { isUnfinished } from '../gate/unfinished.ts';
import type { CollectionName } from '../schema/collections.ts';
import { normaliseNumber } from '../schema/document-number.ts';
import { pageSchema, SCHEMAS, type DocumentData } from '../schema/document.ts';
import { explain } from '../schema/explain.ts';
import { ANY_KEY } from '../schema/key-set.ts';
import { answering, type Answers, type Known } from './answers.ts';
import { writePack, type BodyRecord } from './body-packs.ts';
import { bodyText } from './body-text.ts';
import { checkBody } from './check-body.ts';
import { citationContext } from './context.ts';
import type { ContentFile, FileEntry } from './file-entry.ts';
import { judge } from './judge.ts';
import { lawQuotes } from './law-quotes.ts';
import { createRenderer, type RenderJob } from './render.ts';
import { storeFacts } from './stored-facts.ts';
import { unfinishedSight } from './unfinished-sight.ts';
import { utf8Bytes } from './utf8-bytes.ts';

/** What a process needs to know before its first file; can be sent to one. */
export interface ProcessSetup {
  contentDir: string;
  cacheDir: string;
  base: string;
  today: string;
  /** Hash of the pipeline's sources and options. */
  version: string;
  audience: Audience;
  /** A process is sent them sooner than it could read them. */
  lists: Lists;
  /** Documents that this audience sees, and withdrawn ones, with their collection, so that texts can cite them. */
  documents: (CitableDocument & { collection: CollectionName })[];
}

/** The lists that are asked while a file is read; can be sent. */
interface Lists extends Pick<Reference, 'laws' | 'planTypes' | 'abbreviations'> {
  /** Keys that typed passages may name; `null` where their list could not be read. */
  topics: ReadonlySet<string> | null;
}

/** These lists of an archive. */
export function listsOf({ laws, planTypes, abbreviations, known }: Reference): Lists {
  const topics = known.topics === ANY_KEY ? null : new Set(known.topics.keys());
  return { laws, planTypes, abbreviations, topics };
}

/**
 * Reads, checks and, where they are public, renders some dozens of files; writes the rendered bodies into one pack. Never
 * throws for what is in a file.
 */
export type ProcessBatch = (files: readonly ContentFile[]) => FileEntry[];

/** Prepares the reading of files: table of citations, names of laws, renderer. */
export function createProcessor(setup: ProcessSetup): ProcessBatch {
  const { contentDir, cacheDir, base, today, version, audience, documents } = setup;
  const { laws, planTypes, abbreviations } = setup.lists;
  const topics = setup.lists.topics ?? ANY_KEY;
  const names: CitationNames = citationNames(lawNames(laws.values()));
  const known: Known = { table: citationTable(laws.values(), documents), laws, today };
  const collections = new Map(documents.map(({ id, collection }) => [id, collection]));
  const render = createRenderer({
    base,
    names,
    abbreviations: abbreviations.values(),
    collectionOf: (id) => collections.get(id),
  });

  const processOne = (
    { collection, file, stamp }: ContentFile,
    keep: (record: BodyRecord) => void,
  ): FileEntry => {
    const bytes = readFileSync(join(contentDir, file));
    const hash = hashOf('sha256', bytes);
    const { yaml, body, bodyLine, isOrdinary, problems } = readFile(bytes, file);
    const entry: FileEntry = {
      collection,
      file,
      stamp,
      hash,
      problems,
      data: null,
      named: null,
      findings: [],
      answers: {},
      rendered: null,
    };
    const kind = collection === 'pages' ? 'page' : 'document';
    const frontmatter = [
      filePassage(file),
      ...(yaml?.data === undefined ? [] : fieldPassages(yaml.data, yaml.placeOf)),
    ];
    const checked = checkBody(body, bodyLine, frontmatter, kind, topics, isOrdinary);
    const { tree, provisions } = checked;
    entry.findings = checked.findings;
    if (!yaml || problems.length > 0) return entry;
    const schema = collection === 'pages' ? pageSchema : SCHEMAS[collection];
    const parsed = schema.safeParse(yaml.data);
    if (!parsed.success) {
      entry.problems = [...problems, ...explain(parsed.error.issues, schema, yaml)];
      if (collection === 'pages') return entry;
      entry.named = namedKeys(yaml.data);
      entry.findings = unanswered(entry.findings, yaml.data);
      if (!isUnfinished(yaml.data)) return entry;
      entry.unfinished = salvage(yaml.data);
      if (unfinishedSight(entry, planTypes, audience) !== 'whole') return entry;
    } else entry.data = parsed.data;
    if (!tree || !provisions) return entry;

    // without a prototype: else each new question makes a new kind of object for the engine
    const answers = Object.create(null) as Answers;
    let context = null;
    let own: RenderJob['own'];
    if (entry.unfinished) {
      // nothing that its citations could be understood by is sure
    } else if (collection === 'pages') {
      if (entry.findings.length > 0) return entry;
    } else {
      const data = parsed.data as DocumentData;
      const publication = judge(data, entry.findings, planTypes, yaml.placeOf, today);
      if (sightOf(publication, data, audience) !== 'whole') return entry;
      context = citationContext(data);
      own = {
        docType: data.docType,
        number: data.number === null ? null : normaliseNumber(data.number),
      };
    }
    const { body: html, facts } = render({
      tree,
      outline: provisions.outline,
      ask: context ? answering(context, known, answers) : () => null,
      ...(own && { own }),
    });
    const digest = hashOf('sha256', version + hash + JSON.stringify(answers)).slice(0, 32);
    keep({
      digest,
      quotes: utf8Bytes(JSON.stringify(lawQuotes(html, facts.citations))),
      body: utf8Bytes(bodyText(html)),
    });
    return { ...entry, answers, rendered: { digest, facts: storeFacts(facts) } };
  };

  return (files) => {
    const records: BodyRecord[] = [];
    const entries = files.map((file) => processOne(file, (record) => records.push(record)));
    writePack(cacheDir, records);
    return entries;
  };
}
