import type { DraftUnit } from './draft-unit.ts';
import { CorrectionError } from './correction-error.ts';
import { sameName } from './same-name.ts';

/** All units so far, by code; of several with one code the latest stands last. */
export class Register {
  readonly units: DraftUnit[] = [];
  readonly #byCode = new Map<string, DraftUnit[]>();

  add(unit: DraftUnit): DraftUnit {
    this.units.push(unit);
    const same = this.#byCode.get(unit.code);
    if (same) same.push(unit);
    else this.#byCode.set(unit.code, [unit]);
    return unit;
  }

  /** The latest unit with a code that still stands, whatever its name. */
  standing(code: string): DraftUnit | undefined {
    return this.#byCode.get(code)?.findLast((unit) => !unit.isOver);
  }

  /** `350 Kim Bảng` → the standing unit, if code and name belong together. */
  find(ref: string): DraftUnit | undefined {
    const [code = '', ...words] = ref.split(' ');
    const unit = this.standing(code);
    return unit && sameName(unit.name, words.join(' ')) ? unit : undefined;
  }

  /** As `find`; throws where there is none. */
  named(ref: string): DraftUnit {
    const found = this.find(ref);
    if (!found)
      throw new CorrectionError(ref, 'không có đơn vị nào mang mã và tên này vào lúc ấy.');
    return found;
  }
}
