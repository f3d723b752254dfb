import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** Where the pages of a preview find what is due; in a file of its own, because pages bundle what they import. */
export const debtFile = ({ cache }: Pick<Settings, 'cache'>): string => join(cache, 'debts.json');
