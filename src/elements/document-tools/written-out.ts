/** Where the session keeps that abbreviations are to be written out. */
const KEY = 'luu-viet-du';

/** True where the reader wants abbreviations written out, on this page and the next. */
export function isWrittenOut(): boolean {
  try {
    return sessionStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

/** Keeps it for the session; where the browser keeps nothing it holds for this page. */
export function keepWrittenOut(on: boolean): void {
  try {
    sessionStorage.setItem(KEY, on ? '1' : '0');
  } catch {
    // nothing is kept
  }
}
