import { passageToolbar } from './passage-toolbar.ts';

/** Time to come from the number to the tools, in milliseconds. */
const LINGER = 300;

/** The tools that are shown; there are one at a time. */
let shown: { number: HTMLAnchorElement; tools: HTMLElement; asked: boolean } | null = null;
/** The number whose tools were closed by Escape: they come again when it is pressed, not because the focus is back. */
let dismissed: HTMLAnchorElement | null = null;

/**
 * Shows the tools of a passage behind its number, so that the next stop of the keyboard is in them. They come when the number is
 * passed over and go with the pointer or the focus; once it was pressed (`event` is a click) they stay until Escape, or a press
 * elsewhere. Pressed by the keyboard, it gives them the focus.
 */
export function passageTools(
  number: HTMLAnchorElement,
  base: string,
  path: string,
  event: Event,
): void {
  const asked = event.type === 'click';
  if (shown?.number !== number) {
    if (dismissed === number && !asked) return;
    close();
    dismissed = null;
    const tools = passageToolbar(number, base, path);
    number.after(tools);
    shown = { number, tools, asked };
    for (const one of [number, tools])
      for (const type of ['pointerleave', 'focusout']) one.addEventListener(type, leave);
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('keydown', escape);
  }
  if (!asked) return;
  shown.asked = true;
  if ((event as MouseEvent).detail === 0) shown.tools.querySelector('button')?.focus();
}

function leave(): void {
  const left = shown;
  setTimeout(() => {
    if (!left || shown !== left || left.asked) return;
    const { number, tools } = left;
    const inside = document.activeElement;
    if (inside !== number && !tools.contains(inside) && !tools.matches(':hover')) close();
  }, LINGER);
}

function elsewhere({ target }: Event): void {
  const at = target as Node;
  if (!shown?.tools.contains(at) && !shown?.number.contains(at)) close();
}

function escape({ key }: KeyboardEvent): void {
  if (key !== 'Escape' || !shown) return;
  const { number, tools } = shown;
  const inside = tools.contains(document.activeElement);
  close();
  dismissed = number;
  if (inside) number.focus();
}

function close(): void {
  if (!shown) return;
  const { number, tools } = shown;
  shown = null;
  for (const type of ['pointerleave', 'focusout']) number.removeEventListener(type, leave);
  document.removeEventListener('pointerdown', elsewhere);
  document.removeEventListener('keydown', escape);
  tools.remove();
}
