import { nearest } from '../vietnamese/nearest.ts';

/**
 * The tags an author may use in a document. Everything else is refused; attributes are strings, nothing is evaluated.
 * `block` wraps whole blocks and stands on lines of its own, `inline` stands in a sentence, `void` has no content.
 */
export type ComponentPlace = 'block' | 'inline' | 'void';

export interface AttributeRule {
  required: boolean;
  /** Shape of the value; any text where absent. */
  pattern?: RegExp;
  /** The only values, where they are few. */
  values?: readonly string[];
}

export interface ComponentRule {
  places: readonly ComponentPlace[];
  attributes: Readonly<Record<string, AttributeRule>>;
}

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const YEAR = /^(?:19|20|21)\d{2}$/;

const passage: ComponentRule = {
  places: ['block'],
  attributes: {
    topic: { required: true, pattern: KEY },
    year: { required: true, pattern: YEAR },
    id: { required: false, pattern: KEY },
  },
};

/** Kinds of `<Callout>`, with the word printed before it where the author gives no title. */
export const CALLOUT_TYPES: ReadonlyMap<string, string> = new Map([
  ['luu-y', 'Lưu ý'],
  ['ghi-chu', 'Ghi chú'],
  ['ket-luan', 'Kết luận'],
]);

/** Reasons of `<Redacted>` that have a word of their own; any other reason is printed as written. */
export const REDACTION_REASONS: ReadonlyMap<string, string> = new Map([
  ['vi-tri-cong-trinh', 'vị trí công trình'],
  ['ten-cong-trinh', 'tên công trình'],
  ['kinh-phi-cong-trinh', 'kinh phí công trình'],
  ['so-luong-luc-luong', 'số lượng lực lượng'],
  ['thong-tin-ca-nhan', 'thông tin cá nhân'],
]);

/** By name: maps, because an author may well write `<constructor />`. */
export const COMPONENTS: ReadonlyMap<string, ComponentRule> = new Map(
  Object.entries({
    Task: passage,
    Result: passage,
    Shortcoming: passage,
    Measure: {
      places: ['inline'],
      attributes: {
        // what is counted, as a reader would call it: the table of figures prints it
        metric: { required: true },
        value: { required: true },
        unit: { required: true },
        period: { required: true },
      },
    },
    Redacted: { places: ['void'], attributes: { reason: { required: true } } },
    Sic: { places: ['inline'], attributes: { correct: { required: true } } },
    Figure: {
      places: ['void'],
      attributes: {
        src: { required: true },
        alt: { required: true },
        caption: { required: false },
      },
    },
    Callout: {
      places: ['block'],
      attributes: {
        type: { required: false, values: [...CALLOUT_TYPES.keys()] },
        title: { required: false },
      },
    },
    sup: { places: ['inline'], attributes: {} },
    sub: { places: ['inline'], attributes: {} },
  } satisfies Record<string, ComponentRule>),
);

/** Components that wrap a passage an editor typed, and the kind of fact each becomes. */
export const PASSAGE_KINDS: ReadonlyMap<string | null, 'task' | 'result' | 'shortcoming'> = new Map(
  [
    ['Task', 'task'],
    ['Result', 'result'],
    ['Shortcoming', 'shortcoming'],
  ],
);

/** True where the component may stand in a sentence: such a tag alone in a paragraph is still a sentence. */
export function isPhrasing(name: string | null): boolean {
  const rule = name === null ? undefined : COMPONENTS.get(name);
  return rule !== undefined && name !== 'Figure' && !rule.places.includes('block');
}

/** The allowed tag that was most likely meant; two letters swapped (`<Taks>`) are near too. `null` where none is. */
export function nearestComponent(name: string): string | null {
  const letters = (word: string): string => [...word.toLowerCase()].sort().join('');
  const names = [...COMPONENTS.keys()];
  return nearest(name, names) ?? names.find((own) => letters(own) === letters(name)) ?? null;
}
