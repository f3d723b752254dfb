import { openSuggestions, type Suggester } from '#search/suggest.ts';
import { SUGGEST_FILE } from '#search/suggest-data.ts';

let opened: Promise<Suggester> | null = null;

/** Reads a JSON file beside the index of the site below `base`. */
async function read(base: string, name: string): Promise<unknown> {
  // only files named by their content may come from a cache unasked
  const cache = name === SUGGEST_FILE ? 'no-cache' : 'default';
  const response = await fetch(`${base}pagefind/${name}`, { cache });
  if (!response.ok) throw new Error(`${String(response.status)} for ${name}`);
  return response.json();
}

/** The suggestions and the register of the site below `base`, opened once; `anew` after a failure. */
export function suggestionSource(base: string, anew = false): Promise<Suggester> {
  if (anew || !opened) {
    const made = openSuggestions((name) => read(base, name));
    opened = made;
    made.catch(() => {
      if (opened === made) opened = null;
    });
  }
  return opened;
}

/** Asks the source, and once more from the start where a file is gone: the site may have been published anew. */
export async function withSource<T>(
  base: string,
  ask: (source: Suggester) => Promise<T>,
): Promise<T> {
  try {
    return await ask(await suggestionSource(base));
  } catch {
    return ask(await suggestionSource(base, true));
  }
}
