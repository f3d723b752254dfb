/**
 * A fault that is the person's or the machine's, told in a sentence of its message, in Vietnamese; of others a command
 * shows the stack. Apart from what throws it, so that a command need not load a browser to know its faults.
 */
export class ToldError extends Error {
  override name = 'ToldError';
}
