import type { Editing } from '#schema/editing.ts';

const FILE = 'CONTRIBUTING.vi.md';
const PUBLIC = { github: 'https://github.com', gitlab: 'https://gitlab.com', gitea: '' } as const;
/** What stands between a repository and a branch in the address of a file. */
const VIEW = { github: 'blob', gitlab: '-/blob', gitea: 'src/branch' } as const;

/** Where clerks read the guide with its pictures on the office's git server; `null` where none is set. */
export function guideAddress({ backend, repo, branch, server, folder }: Editing): string | null {
  if (backend === null || repo === null) return null;
  const home = (server ?? PUBLIC[backend]).replace(/\/+$/, '');
  return `${home}/${repo}/${VIEW[backend]}/${encodeURI(branch)}/${folder}${FILE}`;
}
