import { LazyPlace, type PlaceOf } from '../schema/lazy-place.ts';
import type { Passage } from './passage.ts';
import { plain } from './plain.ts';

/** Fields that become part of an address. */
const FILE_FIELD = /^(?:id|aliases\[\d+\]|attachments\[\d+\]\.file)$/u;

/** A string of the frontmatter. */
class FieldPassage extends LazyPlace implements Passage {
  readonly kind: Passage['kind'];
  readonly text: string;
  readonly field: string;

  constructor(text: string, field: string, path: readonly PropertyKey[], placeOf: PlaceOf) {
    super(placeOf, path);
    this.kind = FILE_FIELD.test(field) ? 'file' : 'field';
    this.text = plain(text);
    this.field = field;
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
