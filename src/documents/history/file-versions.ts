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
  /** Which of the printed commits it belongs to, from 1; absent or 0 of a comparison. */
  nth?: number;
  day: string;
  /** `A`, `M`, `D`, and where renames were asked for `R` … */
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
 * Changes of `git log --raw -z` with the time of each commit (`%ct`, seconds) behind `COMMIT_MARK`, or of `git
 * diff`, whose changes are of `day`; in their order.
 */
export function readChanges(printed: string, day = ''): FileChange[] {
  const changes: FileChange[] = [];
  let today = day;
  let nth = 0;
  const fields = printed.split('\0');
  for (let at = 0; at < fields.length; at += 1) {
    let field = fields[at] ?? '';
    if (field.startsWith(COMMIT_MARK)) {
      const [seconds = '', ...rest] = field.slice(1).split('\n');
      today = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
      nth += 1;
      field = rest.join('\n');
    }
    const [, blobBefore = '', blob = '', status = ''] = HEAD.exec(field.trimStart()) ?? [];
    if (status === '') continue;
    const from = fields[at + 1] ?? '';
    const moved = status === 'R' || status === 'C';
    at += moved ? 2 : 1;
    changes.push({ nth, day: today, status, from, to: fields[at] ?? '', blobBefore, blob });
  }
  return changes;
}

/** The versions of a file from its first commit to its last, newest first. */
interface Life {
  versions: FileVersion[];
  /** The commit that brought it; `null` where that is not known. */
  born: number | null;
}

/** The lives of files: of those that are there today, and of those that are gone, by the commit and their id. */
export interface FileLives {
  current: ReadonlyMap<string, Life>;
  gone: ReadonlyMap<string, Life>;
}

/** Id of a document by the path of its file. */
export const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);

const goneKey = (nth: number, id: string): string => `${String(nth)} ${id}`;

/** Sorts changes, newest first and without renames, into the lives of files. A file deleted and written anew later is another. */
export function fileLives(changes: readonly FileChange[]): FileLives {
  const current = new Map<string, Life>();
  const gone = new Map<string, Life>();
  /** Who bears the path at this point of the way back; `null` nobody. */
  const bearers = new Map<string, Life | null>();
  for (const { nth = 0, day, status, to: path, blob } of changes) {
    if (status === 'D') {
      const life: Life = { versions: [], born: null };
      gone.set(goneKey(nth, idOf(path)), life);
      bearers.set(path, life);
      continue;
    }
    let life = bearers.get(path);
    if (life === undefined) {
      life = { versions: [], born: null };
      current.set(path, life);
      bearers.set(path, life);
    }
    if (life === null) continue;
    life.versions.push({ day, blob, path });
    if (status !== 'A') continue;
    life.born = nth;
    bearers.set(path, null);
  }
  return { current, gone };
}

/**
 * Versions of the file at `path`, newest first. Where it took the place of a file of one of `ids`, the id and the old ids of
 * its document, it goes on with that one's. What git takes for renames is not asked: among papers written after one pattern
 * it pairs those that are alike, and so the text of one that was removed would come back as the past of another. Days
 * never go up on the way back, whatever a clock said.
 */
export function versionsOf(
  { current, gone }: FileLives,
  path: string,
  ids: readonly string[],
): FileVersion[] {
  const found: FileVersion[] = [];
  const seen = new Set<Life>();
  for (let life = current.get(path); life && !seen.has(life);) {
    seen.add(life);
    for (const version of life.versions) {
      const later = found.at(-1)?.day ?? version.day;
      found.push({ ...version, day: later < version.day ? later : version.day });
    }
    const { born } = life;
    life =
      born === null
        ? undefined
        : ids.map((id) => gone.get(goneKey(born, id))).find((one) => one !== undefined);
  }
  return found;
}
