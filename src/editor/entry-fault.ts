/** Why an entry is not written; the message is for the clerk, a line for each fault with its remedy. */
export class EntryFault extends Error {
  override name = 'EntryFault';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}
