import type { Localities } from '#schema/locality.ts';
import { CorrectionError } from './correction-error.ts';
import { houseName } from './house-name.ts';
import type { Register } from './register.ts';

/** Corrects names that the packages spell wrong, for all units with the code. Throws where no unit is spelled so. */
export function respell(register: Register, names: Localities['fixes']['names']): void {
  for (const { unit: ref, name } of names) {
    const [code = '', ...words] = ref.split(' ');
    const wrong = houseName(words.join(' '));
    const found = register.units.filter((unit) => unit.code === code && unit.name === wrong);
    if (found.length === 0) throw new CorrectionError(ref, 'không đơn vị nào được viết như vậy.');
    for (const unit of found) unit.name = houseName(name);
  }
}
