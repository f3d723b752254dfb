import { unit } from '#places/unit.ts';
import type { ArchiveDocument } from '../document.ts';
import { isYear, wordsOf } from './block-words.ts';

/** Syllables of titles that say what kind of paper it is, or join others; each as one word, so that tones and case are as in texts. */
const FORMULAE = new Set(
  wordsOf(`ban bàn báo bổ biểu các cáo chi chỉ cho chương của công chức dẫn đặc đề địa điều định được đoạn giai hành hiện hoạch
    hội hợp họp hướng huyện kế kết khai khoản khu luật mới một năm nghị ngày nhiệm những niên ở phố phương phường pháp quả quy
    quyết sơ số sung sửa sự tác tại tết thành theo thị thi thông thực thuộc tỉnh tiết tin tình tổ tổng trấn trên triển trình
    trong tư từ và về vị việc với văn vụ xã đến đối đổi`),
);

/** The words of a title that say what it is about: without its kind, numbers, the names of its place and of the kinds of places. */
export function titleWords({ title, locality }: ArchiveDocument['data']): number[] {
  const place = new Set(wordsOf(unit(locality)?.name ?? ''));
  const plain = title.replace(/[\p{N}./-]*\p{N}[\p{N}./-]*(?:[\p{L}-]+)?/gu, ' ');
  return wordsOf(plain).filter((word) => !isYear(word) && !FORMULAE.has(word) && !place.has(word));
}
