import { make } from '../make.ts';
import type { Packed } from './worker-messages.ts';

// browsers that can write where the clerk says
interface Picker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
  }) => Promise<{ createWritable: () => Promise<FileSystemWritableFileStream> }>;
}

/**
 * Saves a file where the clerk says, or among the downloads where the browser cannot ask. `false`: the clerk went back. The
 * place is asked for first, while the press of the button still counts.
 */
export async function saveFile(name: string, pack: () => Promise<Packed>): Promise<Packed | false> {
  const picker = globalThis as unknown as Picker;
  if (!picker.showSaveFilePicker) {
    const packed = await pack();
    download(packed);
    return packed;
  }
  let handle;
  try {
    handle = await picker.showSaveFilePicker({ suggestedName: name });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
  const packed = await pack();
  const file = await handle.createWritable();
  await file.write(packed.bytes);
  await file.close();
  return packed;
}

function download({ name, type, bytes }: Packed): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  make('a', { href: url, download: name }).click();
  // the browser has taken it by then
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
