import { make } from './make.ts';

/** Gives a text to the reader as a file, in UTF-8; nothing leaves the machine. */
export function saveFile(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  make('a', { href: url, download: name }).click();
  // the browser has taken it by then
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
