import { citationNames, type CitationNames } from '#citations/names.ts';
import { recognise, type CitationSpan } from '#citations/recognise.ts';
import { resolve, type CitationContext } from '#citations/resolve.ts';
import { citationTable, lawNames, type CitationTable } from '#citations/table.ts';
import type { RelationType } from '#schema/document.ts';
import { parseNumber } from '#schema/document-number.ts';
import type { Law } from '#schema/law.ts';
import type { Frame } from './find-frame.ts';
import type { ReadField } from './imported.ts';
import { readField } from './read-field.ts';
import { blockText } from './source-lines.ts';

/** A typed edge, as the frontmatter has it. */
export interface ReadRelation {
  type: RelationType;
  /** Key of the list of laws, or a number as written. */
  target: string;
}

interface Known {
  names: CitationNames;
  table: CitationTable;
}

// the list of laws is read into tables once
const tables = new WeakMap<ReadonlyMap<string, Law>, Known>();

/**
 * What a document says it rests on: paragraphs of its preamble that open with “Căn cứ” or “Thực hiện”. What it cites further
 * down is found when it is read, and is no relation. `null` where there are none.
 */
export function readRelations(
  frame: Frame,
  laws: ReadonlyMap<string, Law>,
  context: CitationContext,
): ReadField<ReadRelation[]> | null {
  if (frame.kind !== 'official') return null;
  const known = tables.get(laws) ?? {
    names: citationNames(lawNames(laws.values())),
    table: citationTable(laws.values(), []),
  };
  tables.set(laws, known);
  const relations: ReadRelation[] = [];
  const evidence: string[] = [];
  for (const { type, text } of preamble(frame)) {
    // what a ground cites in its own name (“… thực hiện Chỉ thị số …”) is no ground: the first of each clause counts
    for (const clause of text.split(';')) {
      const [span] = recognise(clause, known.names);
      const target = span ? targetOf(span, context, known.table) : null;
      if (!span || target === null || relations.some((one) => one.target === target)) continue;
      relations.push({ type, target });
      evidence.push(clause.slice(span.start, span.end));
    }
  }
  return relations.length === 0 ? null : readField(relations, 'labelled', evidence.join('; '));
}

/** Key of a law, or the number; an old form (`999-TC/QĐ/CĐKT`) can be no target of a relation. */
function targetOf(
  span: CitationSpan,
  context: CitationContext,
  table: CitationTable,
): string | null {
  const known = resolve(span, context, table)?.key;
  if (known !== undefined) return known;
  return span.number !== null && parseNumber(span.number) !== null ? span.number : null;
}

/** Paragraphs of the preamble, up to the first that opens a part or speaks for itself. */
function preamble(frame: Frame): { type: RelationType; text: string }[] {
  const found: { type: RelationType; text: string }[] = [];
  const texts = frame.body
    .map(blockText)
    .filter((text) => text !== '')
    .slice(0, 40);
  for (const text of texts) {
    if (/^(?:chương|phần|điều|mục)\s+[\dIVX]|^(?:\d{1,2}|[IVX]{1,4})[.)]\s/iu.test(text)) break;
    const bare = text.replace(/^[-–+*]\s*/u, '');
    if (/^căn\s+cứ\s/iu.test(bare)) found.push({ type: 'can-cu', text: bare });
    else if (/^(?:thực\s+hiện|triển\s+khai)\s/iu.test(bare))
      found.push({ type: 'thuc-hien', text: bare });
  }
  return found;
}
