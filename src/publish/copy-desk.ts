import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredDesk } from './stored-desk.ts';

/** Folder of the scripts of editors' pages in the built site, named by what is in it. */
export const deskFolder = ({ hash }: Pick<StoredDesk, 'hash'>): string => `_luu/bien-tap-${hash}`;

/** Puts the scripts of editors' pages into a built site. */
export async function copyDesk(desk: StoredDesk, site: string): Promise<void> {
  const to = join(site, deskFolder(desk));
  await mkdir(to, { recursive: true });
  for (const file of desk.files) await copyFile(join(desk.folder, file), join(to, file));
}
