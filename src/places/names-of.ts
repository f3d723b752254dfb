import type { Unit } from './model.ts';

/** All names that a unit bears or bore, today's first. */
export const namesOf = ({ name, changes }: Pick<Unit, 'name' | 'changes'>): string[] => [
  name,
  ...changes.map(({ from }) => from.name),
];
