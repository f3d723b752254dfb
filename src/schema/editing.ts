import { z } from 'zod';

const text = z.string().trim().min(1);
/** A token is not sent over plain http, save on one's own machine. */
const server = z
  .url({ protocol: /^https?$/ })
  .refine((url) => /^https:|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)/.test(url), {
    params: { rule: 'https' },
  });

/**
 * Where the editor's page saves to (content/reference/editing.yaml). Nothing here is secret: who signs in does so with an account of
 * the git server. `null` leaves work on one's own machine only.
 */
const fields = z.strictObject({
  backend: z
    .enum(['github', 'gitlab', 'gitea'])
    .nullable()
    .default(null)
    .meta({ label: 'Máy chủ git', hint: 'gitea cũng dùng cho Forgejo; null: chỉ sửa trên máy' }),
  /** Path on the server. */
  repo: text
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/)
    .nullable()
    .default(null)
    .meta({ label: 'Kho', hint: 'Dạng nhóm/kho, ví dụ so-noi-vu/luu' }),
  branch: text.default('main').meta({ label: 'Nhánh' }),
  /** Of an own server: `https://git.example.gov.vn`. Without it the service's public one. */
  server: server
    .nullable()
    .default(null)
    .meta({ label: 'Địa chỉ máy chủ', hint: 'Bắt buộc với gitea; null: github.com, gitlab.com' }),
  /** Registered on the server; without it people sign in with an access token. No secret. */
  appId: text.nullable().default(null).meta({
    label: 'Mã ứng dụng OAuth',
    hint: 'Không phải mật khẩu; null: đăng nhập bằng mã truy cập',
  }),
  /** Path of the project within the repository: `''` where it is the root. */
  folder: z
    .string()
    .regex(/^(?:[\w.-]+\/)*$/)
    .default('')
    .meta({ label: 'Thư mục trong kho', hint: 'Kết thúc bằng /; để trống nếu ở gốc kho' }),
  /** Proposals that another person looks through before they are merged; not with Gitea. */
  review: z.boolean().default(true).meta({
    label: 'Qua người duyệt',
    hint: 'Có với github, gitlab; gitea ghi thẳng vào nhánh',
  }),
});

/** A server is named with its repository, and one's own with its address. */
export const editingSchema = fields
  .refine(({ backend, repo }) => backend === null || repo !== null, {
    path: ['repo'],
    params: { rule: 'editing-repo' },
  })
  .refine(({ backend, server: address }) => backend !== 'gitea' || address !== null, {
    path: ['server'],
    params: { rule: 'editing-server' },
  });
export type Editing = z.output<typeof editingSchema>;
