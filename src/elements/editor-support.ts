import { canSaveHere } from '#editor/can-save-here.ts';

/** `<editor-support data-local>`: says beforehand why the editor could save nothing in this browser, from this address. */
class EditorSupport extends HTMLElement {
  connectedCallback(): void {
    const place = this.querySelector<HTMLElement>('[data-says]');
    const hindrance = canSaveHere(window, this.dataset['local'] !== undefined);
    if (!place || hindrance === null) return;
    place.textContent = hindrance;
    place.hidden = false;
  }
}

customElements.define('editor-support', EditorSupport);
