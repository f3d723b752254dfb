import type { Place } from './locate-yaml.ts';

/** Looks up the place of a field; asked only when something is wrong. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** The place of a field, looked up when it is read: asking for one reads the YAML again, and few are reported. */
export class LazyPlace implements Place {
  readonly #placeOf: PlaceOf;
  readonly #path: readonly PropertyKey[];

  constructor(placeOf: PlaceOf, path: readonly PropertyKey[]) {
    this.#placeOf = placeOf;
    this.#path = path;
  }

  get line(): number {
    return this.#placeOf(this.#path).line;
  }

  get column(): number {
    return this.#placeOf(this.#path).column;
  }
}
