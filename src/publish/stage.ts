import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isWithin } from './is-within.ts';
import { MANIFEST, sha256 } from './manifest.ts';
import { moveFolder } from './move-folder.ts';
import { PREVIEW_MARK } from './preview-mark.ts';
import { ToldError } from './told-error.ts';

// Beside the published folder, so that a rename stays on one file system: `.dist.new-<pid>` is being built,
// `.dist.old-<pid>` has just been replaced, `.dist.gone-<ms>-<pid>` is being made the next stage (keep-site.ts), which
// `.dist.next-<hash of the manifest of the site that it belongs to>` is.
type Kind = 'new' | 'old' | 'gone' | 'next';
const sibling = (out: string, kind: Kind, name: string | number): string =>
  join(dirname(out), `.${basename(out)}.${kind}-${String(name)}`);

/** The folder in which this process builds what is to be published as `out`. */
export const stageOf = (out: string): string => sibling(out, 'new', process.pid);

/** The stage that was kept for the build after the site that is published as `out`; `null` where nothing is. */
function nextStage(out: string): string | null {
  const manifest = join(out, MANIFEST);
  if (!existsSync(manifest)) return null;
  return sibling(out, 'next', sha256(readFileSync(manifest)).slice(0, 16));
}

/** The lock file of a published folder. */
export const lockOf = (out: string): string => join(dirname(out), `.${basename(out)}.lock`);

/** A folder that must not be replaced. */
export class UnsafeOutError extends ToldError {
  override name = 'UnsafeOutError';
}

/**
 * Refuses to publish into a folder that holds something else: the project, the content, files that no build of ours
 * has written, or, for a preview, the site. The site may take the place of a preview.
 */
export async function checkOut(
  out: string,
  keep: readonly string[],
  preview = false,
): Promise<void> {
  const holds = keep.find((folder) => isWithin(folder, out));
  if (holds !== undefined)
    throw new UnsafeOutError(`LUU_OUT=${out} chứa ${holds}. Chọn một thư mục riêng cho trang.`);
  if (!existsSync(out)) return;
  const names = await readdir(out).catch((error: unknown) => {
    throw new UnsafeOutError(`LUU_OUT=${out} không phải thư mục đọc được.`, { cause: error });
  });
  if (names.length > 0 && !names.includes(MANIFEST))
    throw new UnsafeOutError(
      `LUU_OUT=${out} có tệp không do lần dựng nào ghi. Chọn thư mục khác, hoặc tự xóa các tệp đó.`,
    );
  if (preview && names.length > 0 && !names.includes(PREVIEW_MARK))
    throw new UnsafeOutError(
      `LUU_OUT=${out} là trang đăng. Bản xem trước có bản nháp: chọn thư mục khác, hoặc bỏ LUU_OUT.`,
    );
}

/** Folders of these kinds beside `out`. */
async function find(out: string, ...kinds: Kind[]): Promise<string[]> {
  const parent = dirname(out);
  if (!existsSync(parent)) return [];
  return (await readdir(parent))
    .map((name) => join(parent, name))
    .filter((path) => kinds.some((kind) => path.startsWith(sibling(out, kind, ''))));
}

/** In which a replaced site is made the next stage: twenty thousand files take a second or two. */
const KEEPING_MS = 5000;

/** True of a replaced site that a process may still be at work in. */
function isBeingKept(gone: string): boolean {
  const since = Number(/\.gone-(\d+)-\d+$/u.exec(gone)?.[1] ?? 0);
  return Math.abs(Date.now() - since) < KEEPING_MS;
}

/**
 * Clears what killed builds left beside `out`, and what was kept for another site than the one that is published. Killed
 * between the two renames of a swap, `out` is missing: the folder it was comes back. Call only while holding the lock.
 */
export async function clearLeftovers(out: string): Promise<void> {
  const [old] = await find(out, 'old');
  if (old !== undefined && !existsSync(out)) await moveFolder(old, out);
  for (const gone of await find(out, 'gone')) if (!isBeingKept(gone)) await giveUp(gone, out);
  const next = nextStage(out);
  for (const path of await find(out, 'new', 'old', 'next')) if (path !== next) await remove(path);
}

/** Removes a replaced site, from under the process that may be at work there: it finds nothing more, and can keep nothing. */
async function giveUp(gone: string, out: string): Promise<void> {
  const aside = sibling(out, 'new', basename(gone));
  await moveFolder(gone, aside).catch(() => undefined);
  await remove(aside);
  await remove(gone);
}

const remove = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 10 });

/**
 * Makes the folder to build in: what was kept for the build after this site, where it `isKnown` which files that may be,
 * else an empty one. What the last build has just left to be kept is waited for: a build that follows at once has mostly read
 * its content before it comes here, and would otherwise make twenty thousand folders anew and remove as many.
 */
export async function openStage(out: string, isKnown: boolean): Promise<void> {
  for (const gone of await find(out, 'gone')) {
    while (isBeingKept(gone) && existsSync(gone)) await setTimeout(20);
    await giveUp(gone, out);
  }
  const next = nextStage(out);
  if (next !== null && existsSync(next)) {
    await moveFolder(next, stageOf(out));
    if (isKnown) return;
    await rm(stageOf(out), { recursive: true });
  }
  await mkdir(stageOf(out), { recursive: true });
}

/** A site that has been replaced. */
export interface ReplacedSite {
  /** Where it lies now. */
  folder: string;
  /** The site that took its place. */
  site: string;
  /** Where the next build looks for what was kept of it; `null` where it does not look. */
  next: string | null;
}

/**
 * Puts the stage in the place of `out` by two renames; where the second fails, `out` is as it was. Gives the site it
 * replaced, where there was one: who calls keeps of it what the next build can use, or removes it.
 */
export async function swapIn(out: string): Promise<ReplacedSite | null> {
  const old = sibling(out, 'old', process.pid);
  const had = existsSync(out);
  if (had) await moveFolder(out, old);
  try {
    await moveFolder(stageOf(out), out);
  } catch (error) {
    if (had) await moveFolder(old, out);
    throw error;
  }
  if (!had) return null;
  // under another name, so that no build takes it for the last site
  const folder = sibling(out, 'gone', `${String(Date.now())}-${String(process.pid)}`);
  await moveFolder(old, folder);
  return { folder, site: out, next: nextStage(out) };
}
