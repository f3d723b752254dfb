import { compoundKey } from '#vietnamese/compound-index.ts';
import type { ArchiveDocument, Block, PassageFact } from '../document.ts';
import type { Reference } from '../reference.ts';
import { termReader } from './passage-terms.ts';
import type { ComparedPassage } from './score-pair.ts';
import { taskBlocks } from './task-blocks.ts';
import type { TypedBody } from './typed-passage.ts';

/** A paragraph or list item of a document, to be compared. */
export interface ReadPassage extends Block {
  /** Id of the document. */
  document: string;
  /** `mention`: in no typed passage. */
  kind: PassageFact['kind'] | 'mention';
  topic: string | null;
  /** `null` outside typed passages. */
  year: number | null;
  /** Its words, read when they are first asked for: most passages of an archive are compared with nothing. */
  compared: () => ComparedPassage;
}

/** A document's body as it is compared. */
export interface ReadDocument {
  typed: ReadPassage[];
  rest: ReadPassage[];
}

/** Reads the blocks of a document's body. */
export type PassageReader = (
  document: Pick<ArchiveDocument, 'id' | 'facts'>,
  body: TypedBody,
) => ReadDocument;

/** A reader of passages with the lists of an archive; make it once. */
export function comparedPassages(
  reference: Pick<Reference, 'compounds' | 'synonyms' | 'topics' | 'abbreviations'>,
): PassageReader {
  const terms = termReader(reference);
  const topics = topicTerms(reference.topics);
  return ({ id, facts }, body) => {
    const compare = (
      { anchor, text }: Block,
      { kind, topic }: Pick<ReadPassage, 'kind' | 'topic'>,
    ): ComparedPassage => {
      const found = terms(text);
      // nobody asks what else speaks of
      const spoken = new Map<string, string[]>();
      if (kind === 'task')
        for (const word of found.words)
          for (const key of topics.get(word) ?? [])
            spoken.set(key, [...(spoken.get(key) ?? []), word]);
      const here = <T extends { anchor: string }>(of: readonly T[]): T[] =>
        of.filter((one) => one.anchor === anchor);
      return {
        ...found,
        topic,
        spoken,
        cites: new Set(here(facts.citations).map(({ target }) => target)),
        measures: new Set(here(facts.measures).map(({ metric }) => metric.toLowerCase())),
      };
    };
    const read = (block: Block, as: Pick<ReadPassage, 'kind' | 'topic' | 'year'>): ReadPassage => {
      let known: ComparedPassage | undefined;
      const compared = (): ComparedPassage => (known ??= compare(block, as));
      return { ...block, document: id, ...as, compared };
    };
    return {
      typed: body.passages.flatMap(({ kind, topic, year, blocks }) =>
        taskBlocks(blocks).map((block) => read(block, { kind, topic, year })),
      ),
      rest: body.rest.map((block) => read(block, { kind: 'mention', topic: null, year: null })),
    };
  };
}

/** Topics by the words that speak of them. */
function topicTerms(topics: Reference['topics']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { key, name, terms } of topics.values())
    for (const term of new Set([...name.split(','), ...terms].map(termKey)))
      found.set(term, [...(found.get(term) ?? []), key]);
  return found;
}

const termKey = (term: string): string =>
  term
    .trim()
    .split(/[\s,]+/u)
    .map(compoundKey)
    .join(' ');
