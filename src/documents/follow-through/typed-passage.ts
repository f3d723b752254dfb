import type { Block, PassageFact } from '../document.ts';

/** A passage that an editor typed, with the blocks in it: a task may hold several paragraphs and list items. */
export interface TypedPassage {
  kind: PassageFact['kind'];
  topic: string;
  year: number;
  blocks: Block[];
}

/** The blocks of a body by what an editor said of them. */
export interface TypedBody {
  passages: TypedPassage[];
  /** Blocks outside every typed passage. */
  rest: Block[];
}
