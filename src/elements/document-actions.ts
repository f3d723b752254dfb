/**
 * `<document-actions data-citation="…">`: adds to the links under a document what needs a script: print, copy how to
 * cite, write abbreviations out. Without script the links stand alone and nothing is dead.
 */
class DocumentActions extends HTMLElement {
  #says = document.createElement('span');

  connectedCallback(): void {
    this.#says.setAttribute('role', 'status');
    const buttons = [
      this.#button('In', () => {
        print();
      }),
      this.#button('Sao chép trích dẫn', () => void this.#copy()),
    ];
    const short = document.querySelectorAll<HTMLElement>('.read abbr[title]');
    if (short.length > 0) buttons.push(this.#switch(short));
    this.prepend(...buttons);
    this.append(this.#says);
  }

  #button(text: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', act);
    return button;
  }

  async #copy(): Promise<void> {
    const address = location.href.split('#')[0] ?? '';
    try {
      await navigator.clipboard.writeText(`${this.dataset['citation'] ?? ''} ${address}`.trim());
      this.#says.textContent = 'Đã sao chép trích dẫn.';
    } catch {
      this.#says.textContent = 'Không sao chép được. Chọn chữ rồi sao chép bằng tay.';
    }
  }

  #switch(short: NodeListOf<HTMLElement>): HTMLButtonElement {
    const button = this.#button('Viết đủ chữ tắt', () => {
      const out = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(out));
      for (const abbr of short) {
        abbr.dataset['short'] ??= abbr.textContent;
        abbr.textContent = out ? abbr.title : abbr.dataset['short'];
      }
    });
    button.setAttribute('aria-pressed', 'false');
    return button;
  }
}

customElements.define('document-actions', DocumentActions);
