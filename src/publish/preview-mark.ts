/** Name of the file by which a folder shows that it holds a preview. */
export const PREVIEW_MARK = 'xem-truoc.txt';

/** Text of that file, for whoever finds the folder. `now` is the time of the build. */
export function previewMark(now: Date): string {
  return `Thư mục này là bản xem trước, dựng lúc ${now.toISOString()} (UTC).
Trong đó có cả văn bản nháp, văn bản chưa đến ngày công bố, văn bản còn phải xem lại. Không đăng thay trang.
`;
}
