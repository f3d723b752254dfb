import type { Block } from './blocks.ts';
import type { Random } from './random.ts';

/** Share of the paragraphs that offices take over from their last document of a kind. Made up, as all of the bench. */
const KEPT = 0.4;

/** Gives each later document of a kind (an office and a type) some paragraphs of the one before it, word for word. */
export function carryOver(random: Random): (kind: string, body: Block[]) => Block[] {
  const last = new Map<string, Block[]>();
  return (kind, body) => {
    const earlier = (last.get(kind) ?? []).filter(isParagraph);
    const made = body.map((block, at) => {
      const old = earlier[at % Math.max(1, earlier.length)];
      return old && isParagraph(block) && random.chance(KEPT) ? old : block;
    });
    last.set(kind, made);
    return made;
  };
}

/** A plain paragraph: no heading, list, table, quotation, footnote or tag. */
function isParagraph({ mdx }: Block): boolean {
  return /^\p{L}/u.test(mdx) && !/\[\^|</u.test(mdx);
}
