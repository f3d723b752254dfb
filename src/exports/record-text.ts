import { citingSentence } from '#documents/citing-sentence.ts';
import type { ArchiveDocument, RenderedBody } from '#documents/document.ts';
import { textHash } from '#markdown/text-hash.ts';
import { sentences } from '#vietnamese/sentences.ts';
import type { DocumentRecord } from './document-record.ts';
import { typedPassages } from './typed-passages.ts';

/** A citation of a document, all but its sentence, and the names by which the sentence is found. */
export interface CitedRecord {
  citation: Omit<DocumentRecord['citations'][number], 'sentence'>;
  names: readonly string[];
}

/** What of a record is read from the text: the text itself, passages, figures and citations with their sentences. */
export function recordText(
  { facts }: Pick<ArchiveDocument, 'facts'>,
  body: RenderedBody,
  cited: readonly CitedRecord[],
  topicName: (key: string) => string,
): Pick<DocumentRecord, 'citations' | 'passages' | 'measures' | 'text'> {
  const { passages, measures } = typedPassages(body);
  const texts = new Map<string, string>();
  for (const { anchor, title, blocks } of body.sections) {
    if (anchor !== null && title !== null) texts.set(anchor, title);
    for (const block of blocks) texts.set(block.anchor, block.text);
  }
  for (const { anchor, title } of facts.outline) if (!texts.has(anchor)) texts.set(anchor, title);
  return {
    citations: cited.map(({ citation, names }) => {
      const text = citation.anchor === null ? undefined : texts.get(citation.anchor);
      return { ...citation, sentence: text ? citingSentence(text, names) : null };
    }),
    passages: passages.map(({ kind, topic, year, anchor, blocks }) => ({
      kind,
      topic: { key: topic, name: topicName(topic) },
      year,
      anchor,
      blocks: blocks.map((block) => block.anchor),
      text: blocks.map(({ text }) => text).join('\n'),
    })),
    measures: facts.measures.map((fact, at) => {
      const { words = '', block = null } = measures[at] ?? {};
      const found = block && sentences(block.text).find(({ text }) => text.includes(words));
      return { ...fact, sentence: found ? found.text : null };
    }),
    text: {
      syllables: facts.words,
      redactions: facts.redactions,
      sha256: textHash(body),
      sections: body.sections.map(({ anchor, number, title, blocks }) => ({
        anchor,
        number,
        title,
        blocks,
      })),
      notes: body.notes ?? [],
    },
  };
}
