import type { Inline } from '../inline.ts';

/** A line of a ruled list: what it is to this document, the thing itself, and what is said about it beneath. */
export interface ListItem {
  label?: Inline | Inline[] | undefined;
  text: Inline | Inline[];
  below?: Inline[] | undefined;
}
