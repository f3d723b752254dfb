import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './lock.ts';

/**
 * A folder inside the project at `root` for one build to work in; gives it, and clears those of dead builds. Astro keeps the bundle it renders with in
 * the current folder, where two builds would write over each other's, and the bundle finds packages only inside the project.
 */
export async function makeWorkFolder(root: string): Promise<string> {
  const parent = join(root, '.astro/builds');
  if (existsSync(parent))
    for (const name of await readdir(parent))
      if (!isAlive(Number.parseInt(name, 10)))
        await rm(join(parent, name), { recursive: true, force: true });
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, `${process.pid}-`));
}
