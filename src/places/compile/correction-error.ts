/** A correction that does not fit the packages; the message is for the person who wrote it, in Vietnamese. */
export class CorrectionError extends Error {
  override name = 'CorrectionError';
  /** The unit as the correction writes it, to find its line by. */
  readonly unit: string;

  constructor(unit: string, fault: string) {
    super(`“${unit}”: ${fault}`);
    this.unit = unit;
  }
}
