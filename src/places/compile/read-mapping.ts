import type { Localities } from '#schema/locality.ts';
import { CorrectionError } from './correction-error.ts';
import { sameName } from './same-name.ts';
import type { CleanNewUnits, CodedRow, NewUnits } from './package-units.ts';

/** Applies the corrections of codes. Throws where one corrects nothing. */
export function readMapping(raw: NewUnits, fixes: Localities['fixes']): CleanNewUnits {
  const used = new Set<string>();
  const right = (code: string, title: string): string => {
    for (const fix of fixes.codes) {
      const [wrong = '', ...words] = fix.wrong.split(' ');
      if (wrong !== code || !sameName(title.replace(/^\p{L}+ /u, ''), words.join(' '))) continue;
      used.add(fix.wrong);
      return fix.right;
    }
    return code;
  };
  const communes = raw.communes.map((unit) => ({
    ...unit,
    ward_code: right(unit.ward_code, unit.name),
  }));
  const coded: CodedRow[] = [];
  for (const row of raw.mapping) {
    if (!row.old_ward_code || !row.old_ward_name || !row.old_district_name) continue;
    if (!row.old_province_name) continue;
    coded.push({
      ...row,
      old_ward_code: right(row.old_ward_code, row.old_ward_name),
      old_ward_name: row.old_ward_name,
      old_district_name: row.old_district_name,
      old_province_name: row.old_province_name,
      new_ward_code: right(row.new_ward_code, row.new_ward_name),
    });
  }
  coded.sort((a, b) =>
    `${a.old_ward_code}${a.new_ward_code}` < `${b.old_ward_code}${b.new_ward_code}` ? -1 : 1,
  );
  for (const fix of fixes.codes)
    if (!used.has(fix.wrong))
      throw new CorrectionError(fix.wrong, 'không gói nào ghi mã này cho tên ấy.');
  return { ...raw, communes, coded };
}
