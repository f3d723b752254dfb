import { gazetteer } from './gazetteer.ts';
import type { Style, Unit } from './model.ts';
import { foldName } from './read-place.ts';

/** One kind and name that a unit bears or bore, ready for comparison. */
export interface StyleEntry {
  unit: Unit;
  style: Style;
  marked: string;
  folded: string;
}

let index: StyleEntry[] | undefined;

/** Every kind and name of every unit but the country; made once, at the first search. */
export function styleIndex(): readonly StyleEntry[] {
  index ??= gazetteer().units.flatMap((unit) => {
    if (unit.level === 'central') return [];
    const styles = [{ kind: unit.kind, name: unit.name }, ...unit.changes.map(({ from }) => from)];
    return styles.map((style) => ({
      unit,
      style,
      marked: style.name.toLocaleLowerCase('vi'),
      folded: foldName(style.name),
    }));
  });
  return index;
}
