import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isWithin } from './is-within.ts';
import { MANIFEST } from './manifest.ts';
import { moveFolder } from './move-folder.ts';
import { PREVIEW_MARK } from './preview-mark.ts';
import { ToldError } from './told-error.ts';

// Beside the published folder, so that a rename stays on one file system:
// `.dist.new-<pid>` is being built, `.dist.old-<pid>` has just been replaced, `.dist.gone-<pid>` is being removed.
const sibling = (out: string, kind: 'new' | 'old' | 'gone'): string => `.${basename(out)}.${kind}-`;
/** A replaced site of more files is removed by a process of its own: fifteen thousand take one to two seconds. */
const MANY_FILES = 5000;

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

/**
 * Clears what killed builds left beside `out`. Killed between the two renames of a swap, `out` is missing: the
 * folder it was comes back. Call only while holding the lock.
 */
export async function clearLeftovers(out: string): Promise<void> {
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  const names = await readdir(parent);
  const old = names.find((name) => name.startsWith(sibling(out, 'old')));
  if (old !== undefined && !existsSync(out)) await moveFolder(join(parent, old), out);
  for (const name of names)
    if ((['new', 'old', 'gone'] as const).some((kind) => name.startsWith(sibling(out, kind))))
      await rm(join(parent, name), { recursive: true, force: true, maxRetries: 10 });
}

/** An empty folder beside `out` to build in. */
export async function makeStage(out: string): Promise<string> {
  const stage = join(dirname(out), `${sibling(out, 'new')}${process.pid}`);
  await mkdir(stage, { recursive: true });
  return stage;
}

/**
 * Puts `stage` in the place of `out` by two renames; where the second fails, `out` is as it was. The site it replaces
 * goes: at once where it has few `files`, else by a process that outlives this one, so that nobody waits for it.
 */
export async function swapIn(stage: string, out: string, files: number): Promise<void> {
  const old = join(dirname(out), `${sibling(out, 'old')}${process.pid}`);
  const had = existsSync(out);
  if (had) await moveFolder(out, old);
  try {
    await moveFolder(stage, out);
  } catch (error) {
    if (had) await moveFolder(old, out);
    throw error;
  }
  if (!had) return;
  if (files < MANY_FILES) await rm(old, { recursive: true, force: true, maxRetries: 10 });
  else await removeLater(old, join(dirname(out), `${sibling(out, 'gone')}${process.pid}`));
}

/** Removes a folder by a process of its own; under another name first, so that no build takes it for the last site. */
async function removeLater(folder: string, name: string): Promise<void> {
  await moveFolder(folder, name);
  const code = `require('node:fs').rmSync(${JSON.stringify(name)}, { recursive: true, force: true, maxRetries: 10 })`;
  spawn(process.execPath, ['-e', code], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  }).unref();
}
