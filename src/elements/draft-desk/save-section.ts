import { make } from '../make.ts';
import type { Draft } from './draft.ts';

/**
 * Where a draft is to lie, and the button that saves it. `save` answers with what there is to say, which `tell` says; so it
 * does of the path that is copied.
 */
export function saveSection(
  draft: Extract<Draft, { secret: false }>,
  sha256: string | null,
  save: () => Promise<string>,
  tell: (words: string) => void,
): HTMLElement[] {
  const { path, pictures, needsReview, id } = draft;
  if (path === null)
    return [
      make(
        'p',
        { class: 'note amend' },
        'Chưa rõ năm của văn bản nên chưa biết đặt tệp vào thư mục nào. Ghi ngày hoặc năm công tác ở trên.',
      ),
    ];
  const copy = make('button', { class: 'btn', type: 'button' }, 'Sao chép đường dẫn');
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(path).then(
      () => {
        tell('Đã sao chép đường dẫn.');
      },
      () => {
        tell('Trình duyệt không cho sao chép; chọn đường dẫn rồi chép tay.');
      },
    );
  });
  const words = pictures.length > 0 ? 'Lưu tệp nén (.zip)' : 'Lưu tệp';
  const button = make('button', { class: 'btn main', type: 'button' }, words);
  button.addEventListener('click', () => {
    void save().then(tell);
  });
  const lines = [
    pictures.length > 0
      ? 'Bung tệp nén vào thư mục của kho: văn bản vào content/, ảnh (đã bỏ dữ liệu của máy chụp) vào public/attachments/.'
      : 'Đặt tệp vào đúng chỗ này trong thư mục của kho. Không ghi đè tệp đã có; khi dựng, kho báo nếu mã trùng.',
    needsReview.length > 0 &&
      'Bản nháp chưa đăng: còn mục phải xem lại, và chưa có cho phép công bố.',
    needsReview.length === 0 && 'Bản nháp chưa đăng: chưa có cho phép công bố.',
    `Giữ bản gốc ngoài kho, trong thư mục bản gốc (LUU_ORIGINALS), thư mục con ${id}.`,
    sha256 !== null && `SHA-256 của bản gốc: ${sha256}`,
  ];
  return [
    make('p', { class: 'path' }, make('code', {}, path)),
    make('div', { class: 'buttons' }, button, copy),
    make('ul', { class: 'after' }, ...lines.map((line) => line && make('li', {}, line))),
  ];
}
