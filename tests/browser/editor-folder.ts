import type { Page } from 'playwright-core';

/** Files of a repository by path, as text. */
export type Files = Record<string, string>;

/**
 * Gives the page, instead of the browser's dialog, a folder of its own private file system (OPFS) that is a git repository with these files.
 * What is written there is asked for with `folderFiles`.
 */
export async function offerFolder(page: Page, files: Files): Promise<void> {
  await page.addInitScript((given: Files) => {
    const make = async (): Promise<FileSystemDirectoryHandle> => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('kho', { create: true });
      await folder.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of Object.entries(given)) {
        const steps = path.split('/');
        const name = steps.pop() ?? '';
        let at = folder;
        for (const step of steps) at = await at.getDirectoryHandle(step, { create: true });
        const file = await at.getFileHandle(name, { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
      return folder;
    };
    Object.assign(window, { showDirectoryPicker: make });
  }, files);
}

/** All files of that folder now. */
export function folderFiles(page: Page): Promise<Files> {
  return page.evaluate(async () => {
    const found: Files = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      const entries = (
        folder as unknown as { entries: () => AsyncIterable<[string, FileSystemHandle]> }
      ).entries();
      for await (const [name, handle] of entries)
        if (handle.kind === 'directory')
          await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else found[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle('kho'), '');
    return found;
  });
}
