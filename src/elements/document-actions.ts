import { hasVietnameseVoice } from './document-tools/vietnamese-voice.ts';
import { isWrittenOut, keepWrittenOut } from './document-tools/written-out.ts';

/**
 * `<document-actions data-path="/van-ban/…/">`: adds to the links under a document what needs a script: print, gather in a
 * dossier, write abbreviations out, read aloud; and below them buttons that copy a citation, and tools at the number of each
 * passage. What each of them needs is fetched when it is first asked for. Without script the links stand alone and nothing is dead.
 */
export class DocumentActions extends HTMLElement {
  readonly #says = document.createElement('span');
  /** Buttons stand before the links, in the order they were made. */
  readonly #mark = document.createTextNode('');

  connectedCallback(): void {
    this.#says.setAttribute('role', 'status');
    this.prepend(this.#mark);
    this.append(this.#says);
    this.#button('In', () => {
      print();
    });
    this.#button('Thêm vào tập', async () => {
      const { addToDossier } = await import('./document-tools/add-to-dossier.ts');
      this.say(...addToDossier(this.base, this.path, ''));
    });
    this.#abbreviations();
    this.#voice();
    this.#citing();
    this.#passages();
  }

  /** Base path of the site. */
  get base(): string {
    return this.dataset['base'] ?? '/';
  }

  /** Path of the document below it. */
  get path(): string {
    return this.dataset['path'] ?? '/';
  }

  /** Says what became of something, to be seen and heard. */
  say(...what: (string | Node)[]): void {
    this.#says.replaceChildren(...what);
  }

  #button(text: string, act: () => void | Promise<void>): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => void this.#try(act));
    this.#mark.before(button);
    return button;
  }

  /** Does what may have to be fetched first. */
  async #try(act: () => void | Promise<void>): Promise<void> {
    try {
      await act();
    } catch {
      this.say('Chưa làm được: mạng có thể đang ngắt. Bấm lại để thử.');
    }
  }

  #abbreviations(): void {
    if (!document.querySelector('.read abbr[title]')) return;
    const turn = async (on: boolean): Promise<void> => {
      const { writeAbbreviations } = await import('./document-tools/write-abbreviations.ts');
      writeAbbreviations(document, on);
      button.textContent = on ? 'Trở lại chữ tắt' : 'Viết đủ chữ tắt';
      out = on;
    };
    let out = false;
    const button = this.#button('Viết đủ chữ tắt', async () => {
      await turn(!out);
      keepWrittenOut(out);
      this.say(out ? 'Chữ tắt đã viết đủ, cả ở trang khác và khi in.' : '');
    });
    if (isWrittenOut()) void this.#try(() => turn(true));
  }

  /** Voices of some browsers come late. */
  #voice(): void {
    const speech = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
    if (!speech) return;
    let offered = false;
    const offer = (): void => {
      if (offered || !hasVietnameseVoice(speech)) return;
      offered = true;
      this.#button('Đọc bài', async () => {
        const { readAloud } = await import('./document-tools/read-aloud.ts');
        readAloud(speech);
      });
    };
    offer();
    speech.addEventListener('voiceschanged', offer);
  }

  #citing(): void {
    const citing = document.querySelector<HTMLDetailsElement>('details.citing');
    const open = async (): Promise<void> => {
      const { copyButtons } = await import('./document-tools/copy-buttons.ts');
      if (citing) copyButtons(citing);
    };
    citing?.addEventListener('toggle', () => {
      if (!citing.querySelector('button')) void this.#try(open);
    });
  }

  #passages(): void {
    const show = (event: Event): void => {
      const number = (event.target as Element).closest<HTMLAnchorElement>('a.so');
      // a finger that scrolls passes over numbers; one that taps clicks
      const passing =
        event.type === 'pointerover' && (event as PointerEvent).pointerType !== 'mouse';
      if (!number || passing) return;
      void this.#try(async () => {
        const { passageTools } = await import('./document-tools/passage-tools.ts');
        passageTools(number, this.base, this.path, event);
      });
    };
    const text = document.querySelector('article.read');
    for (const type of ['click', 'focusin', 'pointerover']) text?.addEventListener(type, show);
  }
}

customElements.define('document-actions', DocumentActions);
