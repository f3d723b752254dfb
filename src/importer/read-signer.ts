import type { Frame } from './find-frame.ts';
import { fromCapitals, isKnownCase } from './from-capitals.ts';
import type { ReadField } from './imported.ts';
import { isPersonName, lineSign, RANK } from './line-signs.ts';
import { readField } from './read-field.ts';
import { isCapitals } from './source-lines.ts';

/** Who signed, as the frontmatter has it. */
export interface Signer {
  name: string;
  role: string | null;
  /** “T/M Ban Thường vụ”, “KT. Chủ tịch”. */
  authority: string | null;
}

/** The signature of an office's document; `null` where no name stands below it. */
export function readSigner(frame: Frame): ReadField<Signer> | null {
  const lines = frame.signature.map(({ text }) => text);
  const authority: string[] = [];
  const role: string[] = [];
  let name: string | null = null;
  for (const line of lines) {
    const bare = line.replace(/[(\s[]*đã\s+ký[)\s\]]*/iu, ' ').trim();
    const sign = lineSign(line);
    if (sign === 'authority') authority.push(fromCapitals(line));
    else if (bare === '' || (sign === 'signed' && !isPersonName(bare))) continue;
    else if (isPersonName(bare) && (!isCapitals(bare) || role.length + authority.length > 0)) {
      if (sign === 'role') role.push(fromCapitals(bare));
      else name = bare;
    } else if ((isCapitals(bare) || sign === 'role') && name === null) {
      // “THỨ” and “TRƯỞNG” on two lines are one word
      const before = role.at(-1);
      if (before !== undefined && !before.includes(' ') && !bare.includes(' '))
        role[role.length - 1] = fromCapitals(`${before} ${bare}`.toLocaleUpperCase('vi'));
      else role.push(fromCapitals(bare));
    }
  }
  if (name === null) return null;
  const signer: Signer = {
    name: name.replace(RANK, '').trim(),
    role: [...role, rankOf(name)].filter((part) => part !== null).join(', ') || null,
    authority: authority.join(', ') || null,
  };
  const sure =
    authority.length > 0 && lines.every((line) => isKnownCase(line) || isPersonName(line));
  return readField(signer, sure ? 'labelled' : 'positional', lines.join(' / '));
}

const rankOf = (name: string): string | null => RANK.exec(name)?.[0].trim() ?? null;
