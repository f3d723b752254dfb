import { EntryFault } from './entry-fault.ts';
import { nameEntry } from './name-entry.ts';
import { KEPT_FIELDS } from './kept-fields.ts';
import { toCmsError } from './to-cms-error.ts';

/** An entry as the CMS hands it over before it is saved: an Immutable map. */
export interface CmsEntry {
  get(name: string): unknown;
  getIn(path: readonly string[]): unknown;
  setIn(path: readonly string[], value: unknown): CmsEntry;
}

const listOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'toJS' in value
    ? (value as { toJS: () => unknown }).toJS()
    : value;

/** The entry with the id that goes with its file, and its old id among the aliases; pages have neither. */
export function namedEntry(entry: CmsEntry): CmsEntry {
  if (entry.get('collection') === 'pages') return entry;
  try {
    const { id, aliases } = nameEntry({
      path: String(entry.get('path')),
      isNew: entry.get('newRecord') === true,
      id: entry.getIn(['data', 'id']),
      readId: entry.getIn(['data', KEPT_FIELDS.readId]),
      aliases: listOf(entry.getIn(['data', 'aliases'])),
    });
    return entry
      .setIn(['data', 'id'], id)
      .setIn(['data', KEPT_FIELDS.readId], id)
      .setIn(['data', 'aliases'], aliases);
  } catch (error) {
    throw error instanceof EntryFault ? toCmsError(error) : error;
  }
}
