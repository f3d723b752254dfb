import { createHash } from 'node:crypto';

/** The release of Sveltia CMS that the editor's page was tried with; a test holds it to the package installed. */
export const CMS_VERSION = '0.221.1';

/** A passage of the CMS that is put in another's place. */
export interface Rewrite {
  from: string | RegExp;
  to: string;
  /** How often it stands there; another number stops the build: the package has changed. */
  times: number;
}

/**
 * What is changed in the CMS's one large module. Its parts come from beside it, never from another host; its style sheets are made the way
 * that a content policy without inline styles allows; its style attributes become a class; its fonts are those of the site.
 */
export const CMS_REWRITES: readonly Rewrite[] = [
  {
    from: 'if(!r.querySelector(`#`+t.hash)){let e=La(`style`);e.id=t.hash,e.textContent=t.code,r.appendChild(e)}',
    to:
      'let i=n.adoptedStyleSheets?n:document;if(!(i.luuStyles??=new Set).has(t.hash)){i.luuStyles.add(t.hash);' +
      'let e=new CSSStyleSheet;e.replaceSync(t.code),i.adoptedStyleSheets=[...i.adoptedStyleSheets,e]}',
    times: 1,
  },
  { from: 'style="display: contents"', to: 'class="luu-contents"', times: 8 },
  { from: /@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, to: '', times: 3 },
  // it asks third parties how the git services are
  {
    from: '`https://www.githubstatus.com/api/v2/status.json`',
    to: '`data:application/json,{"status":{"indicator":"none"}}`',
    times: 1,
  },
  {
    from: '`https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7`',
    to: '`data:application/json,{"result":{"status_overall":{"status_code":100}}}`',
    times: 1,
  },
  // the editor speaks Vietnamese in a browser of any language, and does not offer that one's instead
  {
    from: 'navigator.languages?.length?navigator.languages:[navigator.language]',
    to: '[`vi`]',
    times: 1,
  },
  { from: 't=navigator.language,[i]=t.split(`-`)', to: 't=`vi`,[i]=[t]', times: 1 },
  { from: 'import(`../locales/vi.json`)', to: 'import(`./vi.js`)', times: 1 },
  { from: 'import(`immutable`)', to: 'import(`./immutable.js`)', times: 1 },
  {
    from: 'import(`turndown/lib/turndown.browser.es.js`)',
    to: 'import(`./turndown.js`)',
    times: 1,
  },
];

/** Words of the CMS's Vietnamese that are said otherwise here, and some that it lacks. */
export const CMS_WORDS: Readonly<Record<string, string>> = {
  work_with_local_repo: 'Mở thư mục của kho trên máy này',
  work_with_local_repo_description: 'Chọn thư mục của dự án, nơi có thư mục content.',
  work_with_local_repo_description_no_repo: 'Chọn thư mục của dự án, nơi có thư mục content.',
  'sign_in_error.not_project_root': 'Thư mục đã chọn không phải thư mục của dự án: không có .git.',
  'saving_entry.error.title': 'Chưa lưu',
  'saving_entry.error.description': 'Văn bản chưa được lưu.',
  show_errors: 'Xem lỗi',
  'validation.value_missing': 'Mục này bắt buộc.',
  edit_slug: 'Đổi mã',
  'edit_slug_error.empty': 'Mã không được để trống.',
  'edit_slug_error.invalid': 'Mã chỉ có chữ thường không dấu, chữ số và dấu gạch nối.',
  'edit_slug_error.duplicate': 'Mã này đã có văn bản khác dùng.',
  slug: 'Mã',
  'entry_sidebar.slug.title': 'Mã',
  'entry_sidebar.slug.generated_on_save': 'Mã lấy từ mục Mã khi lưu.',
  'entry_sidebar.slug.unavailable': 'Văn bản này không có mã.',
  'save_conflict.title': 'Người khác đã sửa văn bản này',
  'save_conflict.modified_by': '{$name} đã sửa văn bản này lúc {$date}, sau khi mở ở đây.',
  'save_conflict.modified': 'Văn bản này đã đổi trong kho sau khi mở ở đây.',
  'save_conflict.deleted': 'Văn bản này đã bị xóa khỏi kho sau khi mở ở đây.',
  'save_conflict.overwrite_warning': 'Lưu bây giờ thì phần sửa của người kia mất.',
  'save_conflict.recreate_warning': 'Lưu bây giờ thì văn bản được tạo lại.',
  'save_conflict.save_anyway': 'Vẫn lưu',
  'save_conflict.branch_moved': 'Kho vừa có thay đổi của người khác. Lưu lại lần nữa.',
  'remote_change.reload_entry': 'Tải lại văn bản',
  'remote_change.confirm_reloading_entry': 'Tải lại thì phần chưa lưu mất. Tải lại?',
  list_item_options: 'Việc với mục này',
};

/** Folder of the CMS in the built site, named by all that decides what lies in it. */
export const CMS_FOLDER = `_luu/sveltia-cms-${CMS_VERSION}-${createHash('sha256')
  .update(JSON.stringify([CMS_REWRITES.map(({ from, to }) => [String(from), to]), CMS_WORDS]))
  .digest('hex')
  .slice(0, 8)}`;
