import type { Debt, Urgency } from './debt.ts';
import type { DebtDocument } from './debt-archive.ts';

/** A debt of a document at one of its fields. */
export function debtAt(
  document: Pick<DebtDocument, 'file' | 'placeOf' | 'data'>,
  path: readonly PropertyKey[],
  urgency: Urgency,
  message: string,
): Debt {
  const { line, column } = document.placeOf(path);
  return { urgency, file: document.file, line, column, id: document.data.id, message };
}
