/** Gives the process with this number, from 0, the place of its next batch of `all`; nothing where none is left. */
export type BatchQueue = (process: number, all: number) => number | undefined;

/**
 * Deals batches out to `processes`: the first half of them take from the front, the others from the back, so that what
 * lists are made from is made by one process of two, and what documents are made from by the other; they end together,
 * since whoever is done sooner goes on into the other's end. Throws where two processes count differently.
 */
export function batchQueue(processes: number): BatchQueue {
  let left: { front: number; back: number; all: number } | undefined;
  return (process, all) => {
    left ??= { front: 0, back: all, all };
    if (left.all !== all) throw new Error(`One process counts ${left.all} batches, another ${all}`);
    if (left.front === left.back) return undefined;
    return process < processes / 2 ? left.front++ : --left.back;
  };
}
