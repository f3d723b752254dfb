/**
 * `<section-contents>`: marks the section being read in the contents it holds, and closes them on a phone, where they
 * would stand before the text. Without script the list is open and unmarked.
 */
class SectionContents extends HTMLElement {
  #places: { link: HTMLAnchorElement; target: Element }[] = [];
  #waiting = false;

  readonly #onScroll = (): void => {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#mark();
    });
  };

  connectedCallback(): void {
    const details = this.querySelector('details');
    if (details && matchMedia('(max-width: 59.99rem)').matches) details.open = false;
    for (const link of this.querySelectorAll('a')) {
      const target = document.getElementById(link.hash.slice(1));
      if (target) this.#places.push({ link, target });
    }
    addEventListener('scroll', this.#onScroll, { passive: true });
    this.#mark();
  }

  disconnectedCallback(): void {
    removeEventListener('scroll', this.#onScroll);
  }

  /** The last section that begins above the first quarter of the window is the one being read. */
  #mark(): void {
    const line = innerHeight / 4;
    const current = this.#places.findLast(
      ({ target }) => target.getBoundingClientRect().top <= line,
    );
    for (const place of this.#places) {
      if (place === current) place.link.setAttribute('aria-current', 'true');
      else place.link.removeAttribute('aria-current');
    }
  }
}

customElements.define('section-contents', SectionContents);
