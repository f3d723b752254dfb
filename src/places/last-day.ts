import type { Unit } from './model.ts';

/** A day on which a unit stood and after which it changed no more: its last one, or one after all others. */
export function lastDay(unit: Unit): string {
  return unit.validUntil ?? unit.goneBy ?? '9999-12-31';
}
