/** What the field for pasted text hands on; `html` where the clipboard had the look of the words too. */
export interface PasteTalk {
  take: (text: string, html: string | null) => void;
  files: (files: readonly File[]) => void;
  empty: () => void;
}

const KEPT = 'Đã giữ cả bảng, chữ đậm, chữ nghiêng của đoạn dán. Sửa chữ trong ô thì chỉ còn chữ.';

/** The field for pasted text of `root`, its button and its hint. Words that were changed after have lost their look. */
export function pasteIntake(root: HTMLElement, talk: PasteTalk): void {
  const field = root.querySelector('textarea');
  const hint = root.querySelector('[data-pasted]');
  const button = root.querySelector('[data-read]');
  if (!field || !hint || !button)
    throw new Error('draft-desk: the field for pasted text is missing');
  const plain = hint.textContent;
  let pasted: { html: string; text: string } | null = null;
  field.addEventListener('paste', (event) => {
    const { clipboardData } = event;
    if (!clipboardData) return;
    if (clipboardData.files.length > 0) {
      event.preventDefault();
      talk.files([...clipboardData.files]);
      return;
    }
    const html = clipboardData.getData('text/html');
    const words = clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
    // the words go in as the browser puts them; the look is kept where nothing stands beside them
    setTimeout(() => {
      const whole = html.trim() !== '' && field.value.trim() === words.trim();
      pasted = whole ? { html, text: field.value } : null;
      hint.textContent = pasted ? KEPT : plain;
    });
  });
  field.addEventListener('input', () => {
    if (pasted && field.value !== pasted.text) hint.textContent = plain;
  });
  button.addEventListener('click', () => {
    const text = field.value;
    if (text.trim() === '') {
      talk.empty();
      field.focus();
    } else talk.take(text, pasted?.text === text ? pasted.html : null);
  });
}
