/**
 * `<search-suggestions data-base="/">` in a search form: gives its field suggestions once somebody is in it. Without
 * script, or where that code cannot be had, the field is a plain field.
 */
class SearchSuggestions extends HTMLElement {
  connectedCallback(): void {
    const input = this.closest('form')?.querySelector<HTMLInputElement>('input[name="q"]');
    if (!input) return;
    const load = async (): Promise<void> => {
      let before = input.value;
      // what was sent to be searched is no longer being typed
      const sent = (): void => {
        before = input.value;
      };
      input.form?.addEventListener('submit', sent);
      const { suggestionBox } = await import('./suggestion-box.ts').finally(() =>
        input.form?.removeEventListener('submit', sent),
      );
      // on a slow line somebody has typed by now
      suggestionBox(input, this, this.dataset['base'] ?? '/', input.value !== before);
    };
    const begin = (): void => {
      load().catch(() => {
        input.addEventListener('focus', begin, { once: true });
      });
    };
    if (document.activeElement === input) begin();
    else input.addEventListener('focus', begin, { once: true });
  }
}

customElements.define('search-suggestions', SearchSuggestions);
