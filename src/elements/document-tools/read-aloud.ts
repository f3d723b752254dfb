import { make } from '../make.ts';
import { readableBlocks, type ReadableBlock } from './readable-blocks.ts';
import { vietnameseVoices } from './vietnamese-voice.ts';

const SPEEDS = [0.75, 1, 1.25, 1.5] as const;
/** Marks the block being read. */
const MARK = 'reading';

let open: { focus: () => void } | null = null;

/**
 * Reads the document aloud with a voice of the machine, block by block, and marks the block. Pausing stops the voice and goes on with the
 * same sentence: browsers differ in what `pause` does, and some never go on. It stops when the page is left.
 */
export function readAloud(speech: SpeechSynthesis): void {
  if (open) {
    open.focus();
    return;
  }
  const blocks = readableBlocks();
  let block = 0;
  let piece = 0;
  let speed = 1;
  let going = false;
  /** Which run of the voice its answers belong to: a voice that was stopped still ends. */
  let run = 0;

  const says = make('span', { role: 'status' });
  const pause = button('Tạm dừng', () => {
    if (going) halt();
    else start();
  });
  const bar = make(
    'div',
    { class: 'aloud', role: 'region', 'aria-label': 'Đọc bài' },
    pause,
    button('Đoạn trước', () => {
      go(block - 1);
    }),
    button('Đoạn sau', () => {
      go(block + 1);
    }),
    speedField(),
    button('Thôi đọc', stop),
    says,
  );

  function speak(): void {
    const current = blocks[block];
    if (!current) {
      stop();
      return;
    }
    mark(current);
    const text = current.pieces[piece];
    if (text === undefined) {
      block += 1;
      piece = 0;
      speak();
      return;
    }
    const said = new SpeechSynthesisUtterance(text);
    const [voice] = vietnameseVoices(speech);
    if (voice) said.voice = voice;
    said.lang = voice?.lang ?? 'vi-VN';
    said.rate = speed;
    run += 1;
    const own = run;
    said.onend = () => {
      if (own !== run || !going) return;
      piece += 1;
      speak();
    };
    said.onerror = () => {
      if (own !== run || !going) return;
      halt();
      says.textContent = 'Máy không đọc được nữa. Bấm Đọc tiếp để thử lại.';
    };
    speech.speak(said);
  }

  function mark(current: ReadableBlock): void {
    if (current.element.classList.contains(MARK)) return;
    unmark();
    current.element.classList.add(MARK);
    const { top, bottom } = current.element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight - bar.offsetHeight)
      current.element.scrollIntoView({ block: 'center' });
  }

  function unmark(): void {
    for (const one of document.querySelectorAll(`.${MARK}`)) one.classList.remove(MARK);
  }

  function start(): void {
    going = true;
    pause.textContent = 'Tạm dừng';
    says.textContent = '';
    speak();
  }

  function halt(): void {
    going = false;
    run += 1;
    speech.cancel();
    pause.textContent = 'Đọc tiếp';
  }

  function go(to: number): void {
    halt();
    block = Math.max(0, Math.min(to, blocks.length - 1));
    piece = 0;
    start();
  }

  function stop(): void {
    halt();
    unmark();
    removeEventListener('pagehide', stop);
    removeEventListener('keydown', keys);
    const inside = bar.contains(document.activeElement);
    bar.remove();
    open = null;
    if (inside) before?.focus();
  }

  function keys(event: KeyboardEvent): void {
    if (event.key === 'Escape') stop();
  }

  function speedField(): HTMLElement {
    const field = make('select', {});
    for (const one of SPEEDS) {
      const value = String(one).replace('.', ',');
      field.append(make('option', { value: String(one), selected: one === 1 }, value));
    }
    field.addEventListener('change', () => {
      speed = Number(field.value);
      if (going) go(block);
    });
    return make('label', {}, 'Tốc độ ', field);
  }

  const before = document.activeElement as HTMLElement | null;
  document.body.append(bar);
  addEventListener('pagehide', stop);
  addEventListener('keydown', keys);
  open = {
    focus: () => {
      pause.focus();
    },
  };
  pause.focus();
  start();
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, text);
  made.addEventListener('click', act);
  return made;
}
