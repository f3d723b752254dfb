import type { EntryFault } from './entry-fault.ts';

/** An error by which the CMS saves nothing and shows the faults: it prints the cause of those called so. */
export function toCmsError(fault: EntryFault): Error {
  return new Error('saving_failed', { cause: fault });
}
