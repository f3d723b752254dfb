import type { Block } from '../document.ts';

/** The blocks of a typed passage that say something by themselves: “Triển khai hai văn bản sau:” does not, what follows does. */
export function taskBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ text }, at) => !text.endsWith(':') || at === blocks.length - 1);
}
