import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** What Windows says of a folder in which some program has a file open: a virus scanner, an index, an editor. */
const BUSY = new Set(['EBUSY', 'EPERM', 'EACCES']);

export interface MoveOptions {
  /** How often it is tried again where the folder is busy: some seconds on Windows, never elsewhere, where this is a fault. */
  retries?: number | undefined;
  /** Milliseconds between two tries. */
  pause?: number | undefined;
  move?: ((from: string, to: string) => Promise<void>) | undefined;
}

/** Gives a folder another name on the same drive, waiting for programs that look into it for a moment. */
export async function moveFolder(
  from: string,
  to: string,
  { retries = process.platform === 'win32' ? 40 : 0, pause = 100, move = rename }: MoveOptions = {},
): Promise<void> {
  for (let left = retries; ; left -= 1) {
    try {
      await move(from, to);
      return;
    } catch (error) {
      if (left <= 0 || !BUSY.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await setTimeout(pause);
    }
  }
}
