import { EDGE_TYPES, type EdgeType } from '../schema/document.ts';

const WEIGHT = new Map(EDGE_TYPES.map((type, at) => [type, at]));

/** The types of one document's citations of one thing, each once, what changes it before what only names it. */
export function weightiest(types: Iterable<EdgeType>): EdgeType[] {
  return [...new Set(types)].sort((a, b) => (WEIGHT.get(a) ?? 0) - (WEIGHT.get(b) ?? 0));
}
