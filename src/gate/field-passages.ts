import type { Passage } from './passage.ts';
import { plain } from './plain.ts';

/** Fields that become part of an address. */
const FILE_FIELD = /^(?:id|aliases\[\d+\]|attachments\[\d+\]\.file)$/u;

type PlaceOf = (path: readonly PropertyKey[]) => { line: number; column: number };

/** A string of the frontmatter. Its place is looked up only where a rule reports it: asking for one re-reads the YAML. */
class FieldPassage implements Passage {
  readonly kind: Passage['kind'];
  readonly text: string;
  readonly field: string;
  readonly #path: readonly PropertyKey[];
  readonly #placeOf: PlaceOf;

  constructor(text: string, field: string, path: readonly PropertyKey[], placeOf: PlaceOf) {
    this.kind = FILE_FIELD.test(field) ? 'file' : 'field';
    this.text = plain(text);
    this.field = field;
    this.#path = path;
    this.#placeOf = placeOf;
  }

  get line(): number {
    return this.#placeOf(this.#path).line;
  }

  get column(): number {
    return this.#placeOf(this.#path).column;
  }
}

/** Every string of the frontmatter; `placeOf` says where the value at a path stands in the file. */
export function fieldPassages(data: unknown, placeOf: PlaceOf): Passage[] {
  const passages: Passage[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[], field: string): void => {
    if (typeof value === 'string') passages.push(new FieldPassage(value, field, path, placeOf));
    else if (Array.isArray(value))
      value.forEach((item, at) => {
        walk(item, [...path, at], `${field}[${at}]`);
      });
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value))
        walk(item, [...path, name], path.length === 0 ? name : `${field}.${name}`);
  };
  walk(data, [], '');
  return passages;
}

/** The file's own name, which stands in the address. */
export function filePassage(file: string): Passage {
  return { kind: 'file', text: plain(file), line: 1, column: 1, field: null };
}
