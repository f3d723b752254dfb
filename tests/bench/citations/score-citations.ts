import { edgeTypes } from '../../../src/citations/edge-types.ts';
import { citationNames } from '../../../src/citations/names.ts';
import { recognise, type CitationSpan } from '../../../src/citations/recognise.ts';
import { lawNames } from '../../../src/citations/table.ts';
import { loadReference } from '../../../src/documents/reference.ts';
import { readLabels, type Label } from './read-labels.ts';

/** How often something was given, was given rightly, and should have been. */
export interface Share {
  given: number;
  right: number;
  wanted: number;
  /** `null` where nothing was given or wanted. */
  precision: number | null;
  recall: number | null;
}

/** Scores of one set of labelled texts. */
export interface CitationScores {
  texts: number;
  labels: number;
  /** Exact beginning and end. */
  spans: Share;
  /** Any word in common. */
  overlaps: Share;
  /** What is cited: a number, a name, the text itself. */
  ids: Share;
  parts: Share;
  /** Types other than “dẫn”, of citations found. */
  types: Share;
  /** What was given wrongly or missed, for those who tune. */
  faults: string[];
}

/** Compares what the rules find in a set of labelled texts with its labels. */
export async function scoreCitations(set: 'dev' | 'held-out'): Promise<CitationScores> {
  const names = citationNames(lawNames(loadReference('content').laws.values()));
  const texts = await readLabels(set);
  const counts = {
    spans: count(),
    overlaps: count(),
    ids: count(),
    parts: count(),
    types: count(),
  };
  const faults: string[] = [];
  let labelled = 0;
  for (const { file, docType, lines } of texts)
    for (const { text, labels } of lines) {
      const all = recognise(text, names);
      const types = edgeTypes(text, all);
      const found = all
        .map((span, at) => ({ ...span, edge: types[at] ?? 'dan' }))
        .filter((span) => !span.isSelf || span.type === docType);
      labelled += labels.length;
      for (const label of labels) {
        const own = found.find((span) => span.start < label.end && label.start < span.end);
        want(counts, label, own);
        const words = text.slice(label.start, label.end);
        if (!own) faults.push(`${file}: missed “${words}”`);
        else if (faultOf(own, label, text) !== '')
          faults.push(`${file}: “${words}” ${faultOf(own, label, text)}`);
      }
      for (const span of found) {
        const own = labels.find((label) => span.start < label.end && label.start < span.end);
        give(counts, span, own);
        if (!own)
          faults.push(
            `${file}: not one “${text.slice(span.start, span.end)}” in “${text.slice(Math.max(0, span.start - 30), span.end + 20)}”`,
          );
      }
    }
  return {
    texts: new Set(texts.map(({ file }) => file)).size,
    labels: labelled,
    spans: share(counts.spans),
    overlaps: share(counts.overlaps),
    ids: share(counts.ids),
    parts: share(counts.parts),
    types: share(counts.types),
    faults,
  };
}

type Found = CitationSpan & { edge: string };
type Counts = Record<'spans' | 'overlaps' | 'ids' | 'parts' | 'types', ReturnType<typeof count>>;
const count = () => ({ given: 0, right: 0, wanted: 0 });

/** A name without its year: lists have it either way. */
const idOf = ({ isSelf, number, name }: Found): string => {
  if (isSelf) return 'self';
  const plain = (name ?? '').replace(/ năm \d{4}$/u, '');
  return number ?? plain.replace(/^đề án (?=\d)/u, 'đề án số ');
};
const isExact = (span: Found, label: Label): boolean =>
  span.start === label.start && span.end === label.end;

function want(counts: Counts, label: Label, own: Found | undefined): void {
  counts.spans.wanted += 1;
  counts.overlaps.wanted += 1;
  counts.ids.wanted += 1;
  counts.parts.wanted += label.parts.length;
  if (label.type !== 'dan') counts.types.wanted += 1;
  if (!own) return;
  counts.overlaps.right += 1;
  if (isExact(own, label)) counts.spans.right += 1;
  if (idOf(own) === label.id) counts.ids.right += 1;
  counts.parts.right += own.parts.filter(({ key }) => label.parts.includes(key)).length;
  if (label.type !== 'dan' && own.edge === label.type) counts.types.right += 1;
}

function give(counts: Counts, span: Found, own: Label | undefined): void {
  counts.spans.given += 1;
  counts.overlaps.given += 1;
  counts.ids.given += 1;
  counts.parts.given += span.parts.length;
  if (own && span.edge !== 'dan') counts.types.given += 1;
}

function faultOf(own: Found, label: Label, text: string): string {
  const faults = [
    isExact(own, label) ? '' : `is “${text.slice(own.start, own.end)}”`,
    idOf(own) === label.id ? '' : `means ${idOf(own)}`,
    own.parts.map(({ key }) => key).join(' ') === label.parts.join(' ')
      ? ''
      : `parts ${own.parts.map(({ key }) => key).join(' ')}`,
    own.edge === label.type ? '' : `type ${own.edge}, not ${label.type}`,
  ];
  return faults.filter(Boolean).join('; ');
}

function share({ given, right, wanted }: ReturnType<typeof count>): Share {
  const part = (of: number): number | null =>
    of === 0 ? null : Math.round((right / of) * 1000) / 1000;
  return { given, right, wanted, precision: part(given), recall: part(wanted) };
}
