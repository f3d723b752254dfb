import { compoundKey } from '#vietnamese/compound-index.ts';
import type { ArchiveDocument, PassageFact } from '../document.ts';
import type { Reference } from '../reference.ts';
import type { FollowPlace } from './follow-group.ts';
import { termReader } from './passage-terms.ts';
import type { ComparedPassage } from './score-pair.ts';
import { taskBlocks } from './task-blocks.ts';
import { textSeal } from './text-seal.ts';
import type { TypedBody } from './typed-passage.ts';

/** A paragraph or list item of a document, ready to be compared. */
export interface ReadPassage extends FollowPlace {
  /** `mention`: in no typed passage. */
  kind: PassageFact['kind'] | 'mention';
  topic: string | null;
  /** `null` outside typed passages. */
  year: number | null;
  compared: ComparedPassage;
}

/** A block in no typed passage. Most are never compared, so its words are read when they are asked for. */
export interface UnreadBlock extends Pick<FollowPlace, 'document' | 'anchor'> {
  /** Small letters. */
  text: string;
  read: () => ReadPassage;
}

/** A document's body as it is compared. */
export interface ReadDocument {
  typed: ReadPassage[];
  rest: UnreadBlock[];
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
  const topics = [...reference.topics.values()].map(
    ({ key, name, terms: said }) =>
      [key, [...name.split(','), ...said].map((term) => termKey(term))] as const,
  );
  return ({ id, facts }, body) => {
    const cites = Map.groupBy(facts.citations, ({ anchor }) => anchor);
    const measures = Map.groupBy(facts.measures, ({ anchor }) => anchor);
    const read = (
      { anchor, number, text }: TypedBody['rest'][number],
      { kind, topic, year }: Pick<ReadPassage, 'kind' | 'topic' | 'year'>,
    ): ReadPassage => {
      const found = terms(text);
      return {
        document: id,
        anchor,
        number,
        seal: textSeal(text),
        kind,
        topic,
        year,
        compared: {
          ...found,
          topic,
          spoken: new Map(
            topics.flatMap(([key, said]): [string, string[]][] => {
              const here = said.filter((term) => found.words.has(term));
              return here.length > 0 ? [[key, here]] : [];
            }),
          ),
          cites: new Set((cites.get(anchor) ?? []).map(({ target }) => target)),
          measures: new Set((measures.get(anchor) ?? []).map(({ metric }) => metric.toLowerCase())),
        },
      };
    };
    return {
      typed: body.passages.flatMap(({ kind, topic, year, blocks }) =>
        taskBlocks(blocks).map((block) => read(block, { kind, topic, year })),
      ),
      rest: body.rest.map((block) => {
        let known: ReadPassage | undefined;
        return {
          document: id,
          anchor: block.anchor,
          text: block.text.toLowerCase(),
          read: () => (known ??= read(block, { kind: 'mention', topic: null, year: null })),
        };
      }),
    };
  };
}

const termKey = (term: string): string =>
  term
    .trim()
    .split(/[\s,]+/u)
    .map(compoundKey)
    .join(' ');
