import type { SuggestionList } from './suggestion-list.ts';

/** What a key does to the list; true where it does nothing else. */
export function suggestionKey(
  { key, altKey }: KeyboardEvent,
  list: SuggestionList,
  { open, close }: { open: () => void; close: () => void },
): boolean {
  switch (key) {
    case 'ArrowDown':
      if (!list.open) open();
      else if (!altKey) list.step(1);
      return true;
    case 'ArrowUp':
      if (!list.open) return false;
      if (altKey) close();
      else list.step(-1);
      return true;
    case 'Escape':
      if (!list.open) return false;
      close();
      return true;
    case 'Enter':
      return list.choose();
    case 'Delete':
      return list.erase();
    case 'Tab':
      close();
      return false;
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      list.leave();
      return false;
    default:
      return false;
  }
}
