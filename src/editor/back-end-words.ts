import type { Editing } from '#schema/editing.ts';

const NAMES = { github: 'GitHub', gitlab: 'GitLab', gitea: 'Forgejo, Gitea' } as const;

/** Where the editor's page saves, in a sentence for clerks. */
export function backEndWords({ backend, repo, server, review }: Editing): string {
  if (backend === null || repo === null)
    return 'Kho này chưa nối với máy chủ git (content/reference/editing.yaml): trình biên tập mở thư mục của kho trên máy đang dùng và ghi thẳng vào tệp; chạy bằng npm start.';
  const where = server === null ? NAMES[backend] : `${NAMES[backend]} tại ${new URL(server).host}`;
  const how =
    review && backend !== 'gitea'
      ? 'Mỗi lần sửa là một đề nghị, người khác duyệt rồi mới vào kho.'
      : 'Mỗi lần lưu ghi ngay vào kho.';
  return `Lưu vào kho ${repo} trên ${where}, bằng tài khoản của người biên tập. ${how} Trên máy có kho thì mở thẳng thư mục được.`;
}
