import { passageWords } from '#documents/passage-words.ts';
import { make } from '../make.ts';
import { addToDossier } from './add-to-dossier.ts';
import { chosenForm } from './citation-form.ts';
import { copyText } from './copy-text.ts';
import { passageText } from './passage-text.ts';

/** Buttons for a passage by its number: copy its link, copy it with its citation, gather it. One stop of the keyboard; arrows go on. */
export function passageToolbar(number: HTMLAnchorElement, base: string, path: string): HTMLElement {
  const says = make('span', { role: 'status' });
  const words = wordsOf(number);
  const address = addressOf(number);
  const quote = (): string => {
    const form = chosenForm()?.text ?? '';
    const cited = form.replace(/https?:\/\/\S+?(?=,|$)/u, address);
    return `“${passageText(number.closest('.y') ?? number)}” (${words}, ${cited})`;
  };
  const button = (
    text: string,
    does: () => Promise<string> | (string | Node)[],
  ): HTMLButtonElement => {
    const made = make('button', { type: 'button', tabindex: '-1' }, text);
    made.addEventListener('click', () => {
      void Promise.resolve(does()).then((done) => {
        says.replaceChildren(...[done].flat());
      });
    });
    return made;
  };
  const buttons = [
    button('Sao chép liên kết', () => copyText(address)),
    button('Sao chép kèm trích dẫn', () => copyText(quote())),
    button('Thêm vào tập', () => addToDossier(base, path, number.hash.slice(1))),
  ];
  buttons[0]?.removeAttribute('tabindex');
  const name = { class: 'tools', role: 'toolbar', 'aria-label': words };
  const tools = make('span', name, ...buttons, says);
  tools.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step === undefined || at === -1) return;
    event.preventDefault();
    buttons.at((at + step) % buttons.length)?.focus();
  });
  return tools;
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
