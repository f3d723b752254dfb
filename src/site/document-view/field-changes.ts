import type { ArchiveDocument } from '#documents/document.ts';
import { LIKE, sharedWords } from '#documents/history/diff-blocks.ts';
import { diffWords, wordsOf, type Run } from '#documents/history/diff-words.ts';
import type { HistoryChange } from '#documents/history/document-history.ts';
import type { Inline } from '../inline.ts';
import { RETOLD } from '../wording.ts';
import { attributeBox } from './attribute-box.ts';
import type { ViewContext } from './context.ts';

/** A field that readers see, in words: what went and what came; side by side where the two are alike. */
export interface FieldChange {
  label: string;
  runs: Run[];
}

/** Fields that a change of a document touched, as its page prints them. */
export function fieldChanges(
  context: ViewContext,
  document: ArchiveDocument,
  { fields, day }: HistoryChange,
): FieldChange[] {
  if (!fields) return [];
  const rows = (data: ArchiveDocument['data'], name: string): Map<string, string> => {
    // an id of its own: what lists print of a document is remembered by it
    const id = `${document.id}@${day}-${name}`;
    return printed(context, { ...document, id, data } as ArchiveDocument);
  };
  const before = rows(fields.before, 'truoc');
  const after = rows(fields.after, 'sau');
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((label): FieldChange[] => {
    const [old, now] = [before.get(label) ?? '', after.get(label) ?? ''];
    return old === now ? [] : [{ label, runs: runsOf(old, now) }];
  });
}

function runsOf(before: string, after: string): Run[] {
  if (sharedWords(wordsOf(before), wordsOf(after)) >= LIKE) return diffWords(before, after);
  const runs: Run[] = [
    { kind: 'del', text: before },
    { kind: 'ins', text: ` ${after}` },
  ];
  return runs.filter(({ text }) => text.trim() !== '');
}

/** All that the page of a document prints of its fields, by label. */
function printed(context: ViewContext, document: ArchiveDocument): Map<string, string> {
  const { data } = document;
  const found = new Map<string, string>([['Trích yếu', data.title]]);
  for (const { label, value, rest, basis } of attributeBox(context, document)) {
    // the box has only their number
    if (label === 'Nơi nhận') continue;
    const text = words(value) + (rest ? `; ${words(rest.value)}` : '');
    found.set(label, basis === undefined ? text : `${text} (${basis})`);
  }
  const add = (label: string, text: string | null | undefined): void => {
    if (text) found.set(label, text);
  };
  if ('recipients' in data) add('Nơi nhận', data.recipients.map(({ name }) => name).join('; '));
  if ('steps' in data) add('Việc cần làm', data.steps.join('; '));
  add('Tóm tắt', data.summary);
  add('Bản trên trang', data.fidelity === 'retold' ? RETOLD : 'Nguyên văn.');
  add('Nguồn', [data.source.publisher, data.source.url].filter(Boolean).join(', '));
  add('Ghi chú của biên tập', data.editorNotes.join(' '));
  return found;
}

function words(parts: Inline | readonly Inline[]): string {
  if (typeof parts === 'string') return parts;
  if (Array.isArray(parts)) return (parts as readonly Inline[]).map(words).join('');
  return (parts as Exclude<Inline, string>).text;
}
