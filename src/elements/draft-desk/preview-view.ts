import { make } from '../make.ts';

/** A body as the site would show it. Nothing of it is loaded: pictures are named, links lead nowhere. */
export function previewView(html: string | null): HTMLElement {
  if (html === null)
    return make('p', { class: 'quiet' }, 'Chưa dựng được nội dung; xem lỗi ở phần “Để ý”.');
  // a document without a window loads nothing and runs nothing
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const picture of parsed.querySelectorAll('img'))
    picture.replaceWith(make('span', { class: 'quiet' }, `[Ảnh: ${picture.alt || 'chưa tả'}]`));
  for (const link of parsed.querySelectorAll('a')) {
    // the number of a place stays one
    const words = make('span', link.classList.contains('so') ? { class: 'so' } : {});
    words.append(...link.childNodes);
    link.replaceWith(words);
  }
  for (const marked of parsed.querySelectorAll('[id]')) marked.removeAttribute('id');
  for (const box of parsed.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
    box.removeAttribute('aria-labelledby');
    box.removeAttribute('aria-describedby');
  }
  const view = make('div', { class: 'tx preview' });
  view.append(...parsed.body.childNodes);
  return view;
}
