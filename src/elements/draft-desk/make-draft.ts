import { documentFile } from '#documents/document-file.ts';
import type { DraftAnswers } from '#documents/drafts/draft-answers.ts';
import { draftChoices } from '#documents/drafts/draft-choices.ts';
import type { Asked } from '#documents/drafts/draft-questions.ts';
import { importDocument, type ImportedDocument } from '#importer/import-document.ts';
import type { ReadField } from '#importer/imported.ts';
import type { SourceDocument } from '#importer/source-document.ts';
import { EMPTIEST } from '#importer/write-frontmatter.ts';
import type { Basis } from '#schema/document.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import { draftFields } from './draft-fields.ts';
import type { Draft, Said } from './draft.ts';
import type { Known } from './known.ts';
import { readTyped, type ReadTyped } from './read-typed.ts';
import { picturesOf, withAlts } from './with-alts.ts';

const SAID = 'biên tập ghi';

/**
 * A draft of a source, with what a clerk has said of it. Where nothing was said it is, sign for sign, what `npm run import`
 * writes. `others` are ids that other drafts of this page have.
 */
export function makeDraft(
  source: SourceDocument,
  said: Said,
  known: Known,
  others: ReadonlySet<string> = new Set(),
): Draft {
  const { collection } = said;
  const described = withAlts(source, said.alts);
  const options = {
    reference: known.reference,
    isTaken: (id: string) => known.taken.has(id) || others.has(id),
    ...(collection ? { collection } : {}),
  };
  const first = importDocument(described, options);
  const asked = askedOf(first, known);
  const read = Object.fromEntries(
    Object.entries(said.typed).map(([name, typed]) => [
      name,
      readTyped(name, typed, first.collection, asked),
    ]),
  );
  const own = saidFields(first, said, read);
  const imported =
    Object.keys(own).length === 0 ? first : importDocument(described, { ...options, said: own });
  if (imported.secret) return { secret: true, blocked: imported.blocked };
  const pictures = picturesOf(described);
  return {
    secret: false,
    collection: imported.collection,
    collections: draftChoices(known.reference).collections,
    id: imported.id,
    path: pathOf(imported),
    mdx: imported.mdx,
    fields: draftFields(imported, said, read, askedOf(imported, known)),
    needsReview: imported.needsReview,
    blocked: imported.blocked,
    dropped: imported.dropped,
    warnings: imported.warnings,
    pictures: imported.images.map(({ image, path }) => ({
      at: pictures.indexOf(image),
      path,
      type: image.type,
      alt: image.alt,
    })),
  };
}

/** Fields as the clerk says they are: typed anew, or looked at and right. */
function saidFields(
  { collection, fields }: ImportedDocument,
  { sure }: Said,
  read: Readonly<Record<string, ReadTyped>>,
): Record<string, ReadField> {
  const own: Record<string, ReadField> = {};
  for (const name of sure) {
    const field = fields[name];
    const wanted = name !== (collection === 'reports' ? 'issued' : 'eventDate');
    if (field) own[name] = { ...field, confidence: 1 };
    else if (name in EMPTIEST && wanted)
      own[name] = { value: EMPTIEST[name], confidence: 1, evidence: SAID };
  }
  for (const [name, answer] of Object.entries(read)) {
    if (!('value' in answer)) continue;
    own[name] = { value: answer.value, confidence: 1, evidence: SAID };
    const basis = basisOf(fields[name]?.value, answer.value);
    if ((name === 'issued' || name === 'eventDate') && basis)
      own['dateBasis'] = { value: basis, confidence: 1, evidence: SAID };
  }
  return own;
}

/** Parts of a day that a clerk supplied where the text itself gives only the others; `null` where there are none. */
function basisOf(read: unknown, said: unknown): Record<string, Basis> | null {
  if (typeof read !== 'string' || typeof said !== 'string') return null;
  const [before, now] = [read.split('-'), said.split('-')];
  const isKnown = (part: string | undefined): boolean => part !== undefined && !part.includes('X');
  const supplied = ['year', 'month', 'day'].filter(
    (_, at) => isKnown(now[at]) && !isKnown(before[at]),
  );
  return supplied.length === 0 || !before.some(isKnown)
    ? null
    : Object.fromEntries(supplied.map((part) => [part, 'editor' as const]));
}

/** Where the file lies, as `npm run import` would have it; `null` where neither the day nor the text gives a year. */
function pathOf({ collection, id, date, year }: ImportedDocument): string | null {
  const { earliest, latest } = edtfBounds(date);
  if (year === null && earliest.slice(0, 4) !== latest.slice(0, 4)) return null;
  return `content/${documentFile({ collection, id, date, year: year ?? 0 })}`;
}

/** What is known so far, for the questions that depend on it. */
function askedOf({ collection, fields, date, year }: ImportedDocument, context: Known): Asked {
  const text = (name: string): string | undefined => {
    const value = fields[name]?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const answers: DraftAnswers = { collection, date };
  for (const name of ['docType', 'issuer', 'issuerName', 'locality', 'title'] as const) {
    const value = text(name);
    if (value !== undefined) answers[name] = value;
  }
  if (year !== null) answers.year = year;
  return { answers, context };
}
