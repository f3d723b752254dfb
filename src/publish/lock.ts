import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ToldError } from './told-error.ts';

/** Another build is at work on the same folder. */
export class LockedError extends ToldError {
  override name = 'LockedError';
}

/** True where a process with this id runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but belongs to another user
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes a lock file that names this process; gives what releases it. The lock of a dead process is taken over.
 * Throws `LockedError` where a living process holds it.
 */
export async function takeLock(file: string): Promise<() => Promise<void>> {
  await mkdir(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(await readFile(file, 'utf8').catch(() => '0'));
      if (holder > 0 && isAlive(holder))
        throw new LockedError(
          `Một lần dựng khác đang chạy (tiến trình ${holder}). Đợi xong rồi chạy lại; nếu chắc là không có, xóa tệp ${file}.`,
          { cause: error },
        );
      await rm(file, { force: true });
    }
  }
  throw new LockedError(`Không khóa được ${file}. Chạy lại.`);
}
