/**
 * Lower case without marks, so that `chi thi` finds *Chỉ thị* and `da nhim` finds *Đạ Nhim*; NFC and NFD fold alike.
 *
 * `đ` is a letter of its own, not a `d` with a mark, so decomposition alone leaves it.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
