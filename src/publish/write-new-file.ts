import { randomUUID } from 'node:crypto';
import { copyFile, constants, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** File systems without links say so with one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'UNKNOWN']);

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * Writes a file that is not there yet, whole or not at all; its folder is made. Gives `false`, and leaves everything as it is,
 * where something has that name already.
 */
export async function writeNewFile(path: string, content: string | Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const half = join(dirname(path), `.${basename(path)}.new-${randomUUID()}`);
  try {
    await writeFile(half, content);
    try {
      await link(half, path);
    } catch (error) {
      if (!NO_LINKS.has(codeOf(error) ?? '')) throw error;
      await copyFile(half, path, constants.COPYFILE_EXCL);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(half, { force: true });
  }
}
