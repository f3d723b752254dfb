import { passageWords } from '#documents/passage-words.ts';
import { make } from '../make.ts';
import { addToDossier } from './add-to-dossier.ts';
import { chosenForm } from './citation-form.ts';
import { copyText } from './copy-text.ts';
import { passageText } from './passage-text.ts';

/** Time to come from the number to the tools, in milliseconds. */
const LINGER = 300;

let shown: { number: HTMLAnchorElement; close: () => void } | null = null;
/** The number whose tools were closed by Escape: they come again when it is asked for, not because the focus is back. */
let dismissed: HTMLAnchorElement | null = null;

/**
 * Shows tools beside the number of a passage: copy its link, copy it with its citation, gather it. They stand behind the number, so
 * that the next stop of the keyboard is in them; arrows go from one to the next, Escape closes. There are one at a time.
 */
export function passageTools(
  number: HTMLAnchorElement,
  base: string,
  path: string,
  asked: boolean,
): void {
  if (shown?.number === number || (dismissed === number && !asked)) return;
  shown?.close();
  dismissed = null;
  const says = make('span', { role: 'status' });
  const words = wordsOf(number);
  const address = addressOf(number);
  const quote = (): string => {
    const form = chosenForm()?.text ?? '';
    const cited = form.replace(/https?:\/\/\S+?(?=,|$)/u, address);
    return `“${passageText(number.closest('.y') ?? number)}” (${words}, ${cited})`;
  };
  const act = (
    text: string,
    does: () => Promise<string> | (string | Node)[],
  ): HTMLButtonElement => {
    const button = make('button', { type: 'button', tabindex: '-1' }, text);
    button.addEventListener('click', () => {
      void Promise.resolve(does()).then((done) => {
        says.replaceChildren(...[done].flat());
      });
    });
    return button;
  };
  const buttons = [
    act('Sao chép liên kết', () => copyText(address)),
    act('Sao chép kèm trích dẫn', () => copyText(quote())),
    act('Thêm vào tập', () => addToDossier(base, path, number.hash.slice(1))),
  ];
  buttons[0]?.removeAttribute('tabindex');
  const name = { class: 'tools', role: 'toolbar', 'aria-label': words };
  const tools = make('span', name, ...buttons, says);
  number.after(tools);

  let leaving = 0;
  const leave = (): void => {
    leaving = window.setTimeout(() => {
      const inside = document.activeElement;
      if (inside !== number && !tools.contains(inside) && !tools.matches(':hover')) close();
    }, LINGER);
  };
  const elsewhere = (event: Event): void => {
    const at = event.target as Node;
    if (!tools.contains(at) && !number.contains(at)) close();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      close();
      dismissed = number;
      number.focus();
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step === undefined || at === -1) return;
    event.preventDefault();
    buttons.at((at + step) % buttons.length)?.focus();
  };
  const close = (): void => {
    clearTimeout(leaving);
    for (const one of [number, tools]) {
      one.removeEventListener('pointerleave', leave);
      one.removeEventListener('focusout', leave);
      one.removeEventListener('keydown', keys);
    }
    document.removeEventListener('pointerdown', elsewhere);
    tools.remove();
    shown = null;
  };
  for (const one of [number, tools]) {
    one.addEventListener('pointerleave', leave);
    one.addEventListener('focusout', leave);
    one.addEventListener('keydown', keys);
  }
  document.addEventListener('pointerdown', elsewhere);
  shown = { number, close };
}

function wordsOf(number: HTMLAnchorElement): string {
  const heading = number.closest('.blk')?.querySelector('h2')?.textContent.trim();
  return passageWords(number.hash.slice(1), number.textContent.trim(), heading);
}

/** The permanent address, wherever the site is looked at from. */
function addressOf(number: HTMLAnchorElement): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return (page ?? location.href.split('#')[0] ?? '') + number.hash;
}
