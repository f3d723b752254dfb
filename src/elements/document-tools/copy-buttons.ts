import { formatDate } from '#vietnamese/format-date.ts';
import { make } from '../make.ts';
import { today } from '../today.ts';
import { chooseForm } from './citation-form.ts';
import { copyText } from './copy-text.ts';

/** Gives each form of citation a button that copies it; that of a study says, too, on which day the page was read. */
export function copyButtons(citing: HTMLDetailsElement): void {
  const says = make('p', { role: 'status' });
  for (const form of citing.querySelectorAll('dd')) {
    const label = form.previousElementSibling?.textContent.trim() ?? '';
    if (label.includes('nghiên cứu')) form.append(`, truy cập ngày ${formatDate(today())}`);
    const text = form.textContent.trim();
    form.dataset['text'] = text;
    const name = { type: 'button', 'aria-label': `Sao chép lối trích: ${label}` };
    const button = make('button', name, 'Sao chép');
    button.addEventListener('click', () => {
      chooseForm(label);
      void copyText(text).then((done) => {
        says.textContent = `${done} Khi sao chép một đoạn cũng theo lối này.`;
      });
    });
    form.append(' ', button);
  }
  citing.append(says);
}
