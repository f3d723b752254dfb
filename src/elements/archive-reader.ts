import { CATALOGUE_FILE } from '#search/catalogue.ts';
import { openIndex } from '#search/open-index.ts';
import type { SearchState } from '#search/query-state.ts';
import {
  openArchive,
  searchArchive,
  type SearchableArchive,
  type SearchCounts,
  type SearchOutcome,
} from '#search/search-archive.ts';

/** Bytes that have come of those asked for so far; `all` is 0 where the server does not say. */
export interface Progress {
  done: number;
  all: number;
}

/** An answer and the archive it comes from. */
export interface Answer {
  archive: SearchableArchive;
  outcome: SearchOutcome;
}

/** Bytes of a file whose coming is not watched. */
const SMALL = 16_384;

/** Opens the index below `<base>pagefind/` once it is asked for, reads its files and tells how far that is. */
export class ArchiveReader {
  readonly #base: string;
  readonly #onProgress: () => void;
  #archive: Promise<SearchableArchive> | null = null;
  progress: Progress = { done: 0, all: 0 };

  constructor(base: string, onProgress: () => void) {
    this.#base = base;
    this.#onProgress = onProgress;
  }

  /** Opens the archive, or gives the one that is open; a failure is forgotten, so that the next call tries again. */
  open(): Promise<SearchableArchive> {
    const opened = this.#archive ?? this.#openAnew();
    this.#archive = opened;
    opened.catch(() => {
      if (this.#archive === opened) this.#archive = null;
    });
    return opened;
  }

  /**
   * Rejects with `IndexFailure` where the index could not be had, also when opened anew; a result that cannot be read even
   * then is left out and counted. `onCounts` hears of the counts before, perhaps twice.
   */
  async search(
    state: SearchState,
    onCounts: (counts: SearchCounts, archive: SearchableArchive) => void,
  ): Promise<Answer> {
    try {
      return await this.#searchOnce(state, true, onCounts);
    } catch {
      // the site may have been published anew since the index was opened: its files have new names
      this.#archive = null;
      return this.#searchOnce(state, false, onCounts);
    }
  }

  async #searchOnce(
    state: SearchState,
    whole: boolean,
    onCounts: (counts: SearchCounts, archive: SearchableArchive) => void,
  ): Promise<Answer> {
    const archive = await this.open();
    const options = {
      whole,
      onCounts: (counts: SearchCounts): void => {
        onCounts(counts, archive);
      },
    };
    return { archive, outcome: await searchArchive(archive, state, options) };
  }

  async #openAnew(): Promise<SearchableArchive> {
    this.progress = { done: 0, all: 0 };
    return openArchive(await openIndex((path) => this.#read(path)), CATALOGUE_FILE);
  }

  async #read(path: string): Promise<Uint8Array> {
    // only files named by their content may come from a cache unasked
    const cache = path.endsWith('.json') ? 'no-cache' : 'default';
    const response = await fetch(`${this.#base}pagefind/${path}`, { cache });
    if (!response.ok || !response.body) throw new Error(`${String(response.status)} for ${path}`);
    const length = Number(response.headers.get('content-length') ?? 0);
    this.progress.all += length;
    // most files of a search come in one piece
    if (length > 0 && length <= SMALL) {
      const bytes = new Uint8Array(await response.arrayBuffer());
      this.progress.done += length;
      this.#onProgress();
      return bytes;
    }
    const parts: Uint8Array[] = [];
    const reader = response.body.getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      parts.push(step.value);
      this.progress.done += step.value.length;
      this.#onProgress();
    }
    const [first = new Uint8Array(), ...rest] = parts;
    if (rest.length === 0) return first;
    const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}
