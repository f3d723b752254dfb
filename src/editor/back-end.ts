import type { Editing } from '#schema/editing.ts';

/** Where the editor's page saves to, in the words of its configuration. */
export interface BackEnd {
  name: 'github' | 'gitlab' | 'gitea';
  repo: string;
  branch?: string;
  api_root?: string;
  base_url?: string;
  auth_type?: 'pkce';
  app_id?: string;
  auth_methods: readonly ('oauth' | 'token')[];
  commit_messages?: Readonly<Record<string, string>>;
}

const API = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' } as const;

/** Origins that the services' own pages ask where no server is named. */
const PUBLIC_API = { github: 'https://api.github.com', gitlab: 'https://gitlab.com' } as const;

/** A back end that leads nowhere: the page is made for one, and only work on one's own machine is offered. */
const NONE: BackEnd = {
  name: 'gitea',
  repo: 'may-nay/kho',
  base_url: 'http://localhost',
  api_root: 'http://localhost/api/v1',
  auth_methods: ['token'],
};

/** The back end of an office's settings. GitHub signs in by token only: its other way leads through a third party. */
export function backEnd({ backend, repo, branch, server, appId }: Editing): BackEnd {
  if (backend === null || repo === null) return NONE;
  return {
    name: backend,
    repo,
    branch,
    ...(server !== null && {
      base_url: new URL(server).origin,
      api_root: `${server.replace(/\/+$/, '')}${API[backend]}`,
    }),
    ...(appId !== null && backend !== 'github' && { app_id: appId }),
    ...(appId !== null && backend === 'gitlab' && { auth_type: 'pkce' as const }),
    auth_methods: appId === null || backend === 'github' ? ['token'] : ['oauth', 'token'],
    commit_messages: {
      create: 'Thêm {{collection}}: {{slug}}',
      update: 'Sửa {{collection}}: {{slug}}',
      delete: 'Xóa {{collection}}: {{slug}}',
      uploadMedia: 'Thêm tệp {{path}}',
      deleteMedia: 'Xóa tệp {{path}}',
    },
  };
}

/** Origins that the editor's page must be let ask: that of the git server, none where work is done on one's own machine only. */
export function backEndOrigins({ backend, repo, server }: Editing): string[] {
  if (backend === null || repo === null) return [];
  if (server !== null) return [new URL(server).origin];
  return backend === 'gitea' ? [] : [PUBLIC_API[backend]];
}
