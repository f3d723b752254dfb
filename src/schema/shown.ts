const MOST = 30;

/** A value as an error message shows it: quoted, cut at 60 signs. */
export function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'một danh sách';
  if (typeof value === 'object') return 'một nhóm mục con';
  return `“${cut(String(value))}”`;
}

/** A text for an error message, at most 60 signs. */
export function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Allowed values as an error message lists them, at most thirty. */
export function listed(values: readonly string[]): string {
  const first = values.slice(0, MOST).join(', ');
  return values.length > MOST ? `${first} … và ${values.length - MOST} giá trị khác` : first;
}
