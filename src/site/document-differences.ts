import { readSettings } from '../publish/settings.ts';
import { readDifferences, type StoredDifferences } from '../publish/history-cache.ts';

const { cache } = readSettings(process.env);

/** The differences of words that the reading of histories wrote under a name. */
export function documentDifferences(name: string): StoredDifferences {
  return readDifferences(cache, name);
}
