import { SCHEMAS } from '#schema/document.ts';
import { fieldLabel } from '#schema/field-label.ts';

/** Keys of fields that a sentence names without the words of the form before them: clerks read no keys. */
export function bareKeys(sentence: string): string[] {
  return Object.values(SCHEMAS).flatMap((schema) =>
    Object.keys(schema.shape).filter((key) => {
      const { label } = fieldLabel(schema, [key]);
      const said = sentence.replaceAll(`${label ?? ''} (${key})`, '');
      return new RegExp(`(?<![\\p{L}./-])${key}(?![\\p{L}./-])`, 'u').test(said);
    }),
  );
}
