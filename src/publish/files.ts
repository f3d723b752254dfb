import { readdirSync } from 'node:fs';

/**
 * Paths of all files below `folder`, relative, with `/`, in the order of their code points. At once: fifteen thousand
 * folders take a tenth of a second, and six times that through the thread pool.
 */
export function listFiles(folder: string): string[] {
  const found: string[] = [];
  const walk = (path: string, below: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (entry.isDirectory()) walk(`${path}/${entry.name}`, `${below}${entry.name}/`);
      else if (entry.isFile()) found.push(below + entry.name);
  };
  walk(folder, '');
  return found.sort();
}
