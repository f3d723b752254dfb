/** A file that cannot be imported: message and remedy are for the clerk, in Vietnamese; `cause` is for the developer. */
export class ImportFault extends Error {
  override name = 'ImportFault';
  readonly remedy: string;

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}
