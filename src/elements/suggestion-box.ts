import { changeState, readState, writeState } from '#search/query-state.ts';
import type { SuggestionGroup, SuggestionKind } from '#search/suggest.ts';
import type { Suggestion } from '#search/suggest-entries.ts';
import { make } from './make.ts';
import { ownSearches } from './own-searches.ts';
import { suggestionKey } from './suggestion-key.ts';
import { SuggestionList, type SuggestionLine } from './suggestion-list.ts';
import { withSource } from './suggestion-source.ts';

const LABELS: Record<SuggestionKind, string> = {
  words: 'Từ ngữ',
  places: 'Nơi',
  documents: 'Văn bản',
  laws: 'Văn bản được viện dẫn',
};

/** What was chosen to be searched; the search page takes it up without leaving, other pages lead there. */
export type Chosen = Extract<Suggestion['to'], { q: string }>;

/** Documents are waited for so long before the rest is shown without them. */
const PATIENCE = 120;

const wait = (ms: number): Promise<null> =>
  new Promise((resolve) =>
    setTimeout(() => {
      resolve(null);
    }, ms),
  );

/** Gives a search field its suggestions and recent searches; `typed` where somebody has begun to type already. */
export function suggestionBox(
  input: HTMLInputElement,
  host: HTMLElement,
  base: string,
  typed: boolean,
): void {
  const list = new SuggestionList(input, host);
  const recent = ownSearches(base);
  /** Counts what is shown, so that a slow answer never comes after a later one or after the list was closed. */
  let turn = 0;

  const close = (): void => {
    turn += 1;
    list.close();
  };

  const go = (to: Suggestion['to'], href: string): void => {
    close();
    if ('path' in to) location.assign(href);
    else {
      input.value = to.q;
      const event = new CustomEvent<Chosen>('choose', {
        detail: to,
        bubbles: true,
        cancelable: true,
      });
      if (host.dispatchEvent(event)) location.assign(href);
    }
  };

  const lineOf = (text: string, note: string, to: Suggestion['to']): SuggestionLine => {
    const href = 'path' in to ? `${base.replace(/\/$/, '')}${to.path}` : searchAddress(base, to);
    return {
      text,
      note,
      href,
      choose: () => {
        go(to, href);
      },
    };
  };

  const showRecent = (): void => {
    turn += 1;
    const lines = recent.list().map((q) => ({
      ...lineOf(q, '', { q }),
      erase: () => {
        recent.remove(q);
        showRecent();
      },
    }));
    const clear = make('button', { type: 'button', tabindex: '-1' }, 'Xóa hết');
    clear.addEventListener('click', () => {
      recent.clear();
      close();
    });
    if (lines.length === 0) close();
    else
      list.show(
        [{ label: 'Đã tìm gần đây', lines }],
        ['Chỉ giữ trong trình duyệt này.', ' ', clear],
      );
  };

  const showGroups = (groups: readonly SuggestionGroup[]): void => {
    list.show(
      groups.map(({ kind, suggestions }) => ({
        label: LABELS[kind],
        lines: suggestions.map(({ text, note, to }) => lineOf(text, note, to)),
      })),
    );
  };

  const suggest = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const field = input.value;
    list.leave();
    if (field.trim() === '') {
      showRecent();
      return;
    }
    const whole = withSource(base, (source) => source.suggest(field, true)).catch(() => null);
    const quick = withSource(base, (source) => source.suggest(field, false)).catch(() => []);
    const first = (await Promise.race([whole, wait(PATIENCE)])) ?? (await quick);
    // who has gone into the list meanwhile keeps it as it is
    if (mine !== turn || list.active) return;
    showGroups(first);
    const last = await whole;
    if (last && last !== first && mine === turn && !list.active) showGroups(last);
  };

  const open = (): void => void suggest();

  input.addEventListener('input', (event) => {
    // what an input method has not finished is no word yet
    if (!(event instanceof InputEvent && event.isComposing)) open();
  });
  input.addEventListener('compositionend', open);
  input.addEventListener('blur', close);
  input.addEventListener('focus', () => {
    if (input.value === '') showRecent();
  });
  input.form?.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    // keys pressed while composing belong to the input method
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const done = suggestionKey(event, list, { open, close });
    if (done) event.preventDefault();
  });
  if (document.activeElement === input && (typed || input.value === '')) open();
}

/** The search page with what was chosen. */
function searchAddress(base: string, { q, place }: Chosen): string {
  const state = changeState(readState(new URLSearchParams()), { q });
  if (place !== undefined) state.filters['dia-phuong'] = [place];
  return `${base}tim-kiem/?${writeState(state).toString()}`;
}
