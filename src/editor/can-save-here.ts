/** What of a window decides whether the editor's page can save. */
export interface SavingWindow {
  isSecureContext: boolean;
  location: { hostname: string };
  showDirectoryPicker?: unknown;
}

/** Why nothing could be saved from this window, with what to do, or `null`. `local`: no git server is set. */
export function canSaveHere(window: SavingWindow, local: boolean): string | null {
  const home = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(window.location.hostname);
  if (!window.isSecureContext)
    return 'Trang mở qua http, trình biên tập không lưu được. Mở qua https, hoặc trên máy của mình bằng npm start.';
  if (!local) return null;
  if (!home)
    return 'Trang này chưa nối với máy chủ git, nên chỉ sửa được trên máy của mình: chạy npm start rồi mở http://localhost:4321/bien-tap/.';
  if (!('showDirectoryPicker' in window))
    return 'Trình duyệt này không mở được thư mục trên máy. Dùng Chrome, Edge hoặc Chromium; hoặc sửa tệp trong thư mục content bằng trình soạn thảo.';
  return null;
}
