import { draftChoices } from '#documents/drafts/draft-choices.ts';
import type { Asked } from '#documents/drafts/draft-questions.ts';
import { DRAFT_QUESTIONS } from '#documents/drafts/draft-questions.ts';
import { readDate } from '#documents/drafts/read-date.ts';
import { sayAnswer } from '#documents/drafts/say-answer.ts';
import { EMPTIEST } from '#importer/write-frontmatter.ts';
import type { ImportedDocument } from '#importer/import-document.ts';
import { SCHEMAS } from '#schema/document.ts';
import { PERSON_WORDS, RELATION_WORDS } from '#schema/field-words.ts';
import { PURPOSE_WORDS } from '#site/wording.ts';
import { controlOf, labelOf } from './controls.ts';
import type { Control, DraftField, Said, Typed } from './draft.ts';
import type { ReadTyped } from './read-typed.ts';

/** What the clerk has no word in: the machine's own fields, and those of a release. */
const OWN = [
  ...['id', 'fidelity', 'draft', 'needsReview', 'release', 'corrections', 'aliases', 'publishAt'],
  ...['status', 'attachments', 'editorNotes', 'dateBasis'],
];
const EMPTY_WORDS: Readonly<Record<string, string>> = {
  number: 'Văn bản không có số',
  signer: 'Văn bản không ghi người ký',
  source: 'Chưa rõ nguồn, để trống',
  issued: 'Văn bản không ghi ngày',
  eventDate: 'Văn bản không ghi ngày',
};

/** The fields of a draft as a clerk sees them, in the order of the schema: those read, and those that have to be there. */
export function draftFields(
  { collection, fields, needsReview }: ImportedDocument,
  said: Said,
  read: Readonly<Record<string, ReadTyped>>,
  asked: Asked,
): DraftField[] {
  const schema = SCHEMAS[collection];
  const choices = draftChoices(asked.context.reference);
  return Object.keys(schema.shape).flatMap((name): DraftField[] => {
    const field = fields[name];
    const answer = read[name];
    const missing = needsReview.includes(name) && !field;
    const spoken = answer !== undefined || said.sure.includes(name);
    if (OWN.includes(name) || !(field || missing || answer)) return [];
    const control = controlOf(name, collection, choices);
    const fault = answer && 'fault' in answer ? answer.fault : null;
    const value = field?.value;
    return [
      {
        name,
        ...labelOf(name, collection),
        control,
        typed: fault ? (said.typed[name] ?? '') : typedOf(name, value, control, asked),
        shown: value === undefined ? '' : shownOf(name, value, asked),
        confidence: field?.confidence ?? null,
        evidence: field?.evidence ?? '',
        state: fault ? 'doubt' : stateOf(missing, spoken, needsReview.includes(name)),
        empty: name in EMPTIEST && missingOrEmpty(value) ? (EMPTY_WORDS[name] ?? null) : null,
        fault,
        choices: answer && 'fault' in answer ? answer.choices : [],
      },
    ];
  });
}

function stateOf(missing: boolean, spoken: boolean, doubtful: boolean): DraftField['state'] {
  if (missing) return 'missing';
  if (spoken) return 'said';
  return doubtful ? 'doubt' : 'sure';
}

const missingOrEmpty = (value: unknown): boolean => value === undefined || value === null;

const questionOf = (name: string) =>
  DRAFT_QUESTIONS.find((one) => one.name === (DATES.includes(name) ? 'date' : name));
const DATES = ['issued', 'eventDate'];

/** A value in words. */
function shownOf(name: string, value: unknown, asked: Asked): string {
  const question = questionOf(name);
  if (question) return sayAnswer(question, value, asked);
  return words(value).join('\n');
}

const KEY_WORDS: Readonly<Record<string, string>> = {
  ...RELATION_WORDS,
  ...PURPOSE_WORDS,
  ...PERSON_WORDS,
  luu: 'lưu',
};

/** Any value as lines of words, names of its parts left out. */
function words(value: unknown): string[] {
  if (value === null || value === undefined) return ['không có'];
  if (Array.isArray(value)) return value.flatMap(words);
  if (typeof value === 'object')
    return [
      Object.values(value)
        .filter((part) => part !== null && part !== undefined)
        .map((part) => words(part).join(', '))
        .join('; '),
    ];
  return [KEY_WORDS[String(value)] ?? String(value)];
}

/** What the control of a field holds. */
function typedOf(name: string, value: unknown, control: Control, asked: Asked): Typed {
  if (control.kind === 'many') return Array.isArray(value) ? value.map(String) : [];
  if (control.kind === 'parts') {
    const known = (value ?? {}) as Record<string, unknown>;
    return Object.fromEntries(
      control.parts.map((part) => [part.name, String(known[part.name] ?? '')]),
    );
  }
  if (value === undefined || value === null) return '';
  // places and days are typed as they are said
  const shown = shownOf(name, value, asked);
  if (name === 'locality') return shown.replace(/(?:, đến [\d/]+)? \([a-z0-9-]+\)$/u, '');
  if (!DATES.includes(name)) return String(value);
  return (
    [shown, shown.replace(/, năm chưa rõ$/u, '')].find((day) => readDate(day) === value) ??
    String(value)
  );
}
