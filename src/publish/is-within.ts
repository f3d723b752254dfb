import nodePath from 'node:path';

/**
 * True where `inner` is `outer` or lies below it. Folders on two drives of Windows do not lie in one another; tests on other systems
 * give `path.win32`.
 */
export function isWithin(
  inner: string,
  outer: string,
  {
    relative,
    isAbsolute,
    sep,
  }: Pick<typeof nodePath, 'relative' | 'isAbsolute' | 'sep'> = nodePath,
): boolean {
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
