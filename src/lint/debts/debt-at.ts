import type { Place } from '../../schema/locate-yaml.ts';
import type { Debt, Urgency } from './debt.ts';
import type { DebtDocument } from './debt-archive.ts';

/** A debt of a document at one of its fields. */
export function debtAt(
  document: Pick<DebtDocument, 'file' | 'placeOf' | 'data' | 'source'>,
  path: readonly PropertyKey[],
  urgency: Urgency,
  message: string,
): Debt {
  const [field] = path;
  const quick =
    path.length === 1 && typeof field === 'string' ? placeOfField(document.source(), field) : null;
  const { line, column } = quick ?? document.placeOf(path);
  return { urgency, file: document.file, line, column, id: document.data.id, message };
}

const lines = new Map<string, RegExp>();

/**
 * Where a field of the frontmatter stands that begins its line: its value, or its name where the value begins below. A tenth of
 * the time of reading the YAML again, and ten thousand documents may owe something.
 */
function placeOfField(source: string, field: string): Place | null {
  const end = source.indexOf('\n---', 3);
  const line = lines.get(field) ?? new RegExp(`^${field}:[^\\S\\n]*`, 'mu');
  lines.set(field, line);
  const found = line.exec(source.slice(0, end));
  if (!found) return null;
  const [written] = found;
  const rest = source.slice(found.index + written.length);
  return {
    line: source.slice(0, found.index).split('\n').length,
    column: /^[\n\r]/u.test(rest) ? 1 : written.length + 1,
  };
}
