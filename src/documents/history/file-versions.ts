/** A file as a commit of the main line left it. */
export interface FileVersion {
  /** Day of the commit, `YYYY-MM-DD`, UTC. */
  day: string;
  /** Name of the text in the repository. */
  blob: string;
  /** Its path then, below the folder that was asked about. */
  path: string;
}

/** One file of one commit, as git tells it. */
export interface FileChange {
  day: string;
  /** `A`, `M`, `D`, `R` … */
  status: string;
  /** Path before; that of a new file is its own. */
  from: string;
  to: string;
  blobBefore: string;
  blob: string;
}

/** What stands before each commit in what `git log` prints. */
export const COMMIT_MARK = '\u0001';

const HEAD = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/;

/**
 * Changes of `git log --raw -z` with the time of each commit (`%ct`, seconds) behind `COMMIT_MARK`, or of `git diff --raw -z`
 * where `day` is given; in their order.
 */
export function readChanges(printed: string, day = ''): FileChange[] {
  const changes: FileChange[] = [];
  let today = day;
  const fields = printed.split('\0');
  for (let at = 0; at < fields.length; at += 1) {
    let field = fields[at] ?? '';
    if (field.startsWith(COMMIT_MARK)) {
      const [seconds = '', ...rest] = field.slice(1).split('\n');
      today = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
      field = rest.join('\n');
    }
    const [, blobBefore = '', blob = '', status = ''] = HEAD.exec(field.trimStart()) ?? [];
    if (status === '') continue;
    const from = fields[at + 1] ?? '';
    const to = status === 'R' || status === 'C' ? (fields[at + 2] ?? '') : from;
    at += to === from && status !== 'R' && status !== 'C' ? 1 : 2;
    changes.push({ day: today, status, from, to, blobBefore, blob });
  }
  return changes;
}

/**
 * Versions of each file that is there today, newest first, by its path of today. A file that was renamed keeps its
 * versions; one that was deleted and written anew begins anew. Days never go up on the way back, whatever a clock said.
 */
export function fileVersions(changes: readonly FileChange[]): Map<string, FileVersion[]> {
  const found = new Map<string, FileVersion[]>();
  /** Name of today by the name at this point of the way back; `null` where the file of that name has gone since. */
  const names = new Map<string, string | null>();
  for (const { day, status, from, to, blob } of changes) {
    const name = names.get(to) === undefined ? to : names.get(to);
    if (status === 'D') {
      names.set(to, null);
      continue;
    }
    if (status === 'A' || status === 'C' || status === 'R') names.set(to, null);
    if (status === 'R') names.set(from, name ?? null);
    if (name === null || name === undefined) continue;
    const versions = found.get(name) ?? [];
    found.set(name, versions);
    const later = versions.at(-1)?.day;
    versions.push({ day: later !== undefined && later < day ? later : day, blob, path: to });
  }
  return found;
}
