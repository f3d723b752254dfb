import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from './make.ts';

/** A button that tries again what failed. */
export function retryButton(retry: () => void): HTMLElement {
  const button = make('button', { class: 'btn', type: 'button' }, 'Thử lại');
  button.addEventListener('click', retry);
  return button;
}

/** Says below a list that some of its results could not be read, and how to try again. */
export function unreadResults(count: number, retry: () => void): HTMLElement {
  return make(
    'div',
    { class: 'failed', 'data-unread': String(count) },
    make('p', {}, `Chưa tải được ${formatNumber(count)} kết quả của danh sách này.`),
    retryButton(retry),
  );
}
