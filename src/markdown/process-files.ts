import { Worker } from 'node:worker_threads';
import type { ContentFile, FileEntry } from './file-entry.ts';
import { createProcessor, type ProcessSetup } from './process-file.ts';

/** Fewer files are done sooner here than by threads that first have to load the pipeline (about 0.3 s each). */
const WORTH_THREADS = 400;
/** Files a message: one by one, messages cost more than small files; in large heaps, one thread waits for another. */
const BATCH = 50;

/** Processes files, in threads where there are many; results in no particular order. */
export async function processFiles(
  files: readonly ContentFile[],
  setup: ProcessSetup,
  workers: number,
): Promise<FileEntry[]> {
  if (files.length === 0) return [];
  if (workers === 0 || files.length < WORTH_THREADS) return files.map(createProcessor(setup));
  const batches: ContentFile[][] = [];
  for (let at = 0; at < files.length; at += BATCH) batches.push(files.slice(at, at + BATCH));
  const results: FileEntry[] = [];
  await Promise.all(
    Array.from({ length: workers }, () =>
      runThread(batches, setup, (entries) => results.push(...entries)),
    ),
  );
  if (results.length !== files.length)
    throw new Error(`Threads gave back ${results.length} of ${files.length} files`);
  return results;
}

/** One thread that takes batches until none is left. Rejects where the thread fails, which is a fault of ours. */
function runThread(
  batches: ContentFile[][],
  setup: ProcessSetup,
  done: (entries: FileEntry[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: setup,
      // nearly all that a thread makes is dropped at once: a large nursery only costs memory
      resourceLimits: { maxYoungGenerationSizeMb: 24 },
    });
    let waiting = 0;
    const send = (): void => {
      const batch = batches.shift();
      if (batch) {
        waiting += 1;
        worker.postMessage(batch);
      } else if (waiting === 0)
        worker.terminate().then(() => {
          resolve();
        }, reject);
    };
    worker.on('message', (entries: FileEntry[]) => {
      waiting -= 1;
      done(entries);
      send();
    });
    worker.on('error', (error) => {
      batches.length = 0; // the other threads have no more to do either
      reject(error);
    });
    // a second batch waits at the thread while the first is done
    send();
    if (batches.length > 0) send();
  });
}
