/** The known part of an EDTF day as an ISO 8601 date; `undefined` where not even the year is known. */
export function isoDay(edtf: string): string | undefined {
  return edtf.startsWith('X') ? undefined : edtf.replace(/-XX.*$/, '');
}
