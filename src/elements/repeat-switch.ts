const KEPT = 'luu:lam-mo';

/** `<repeat-switch>`: greys the passages that a document repeats. Kept for the session; without script there is no button. */
class RepeatSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Làm mờ phần nhắc lại';
    const set = (on: boolean): void => {
      button.setAttribute('aria-pressed', String(on));
      document.querySelector('.read')?.classList.toggle('dim', on);
    };
    set(sessionStorage.getItem(KEPT) === '1');
    button.onclick = () => {
      const on = button.ariaPressed !== 'true';
      set(on);
      sessionStorage.setItem(KEPT, on ? '1' : '');
    };
    this.append(button);
  }
}

customElements.define('repeat-switch', RepeatSwitch);
