import { fork } from 'node:child_process';
import { flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ContentFile, FileEntry } from './file-entry.ts';
import { createProcessor, type ProcessSetup } from './process-file.ts';

/** Fewer files are done sooner here than by processes that first have to load the pipeline (about 0.3 s each). */
const WORTH_SHARING = 400;
/** Files a message and a pack of bodies: one by one, messages cost more than small files; in large heaps, one process waits for another. */
const BATCH = 50;

/**
 * Room for young objects, most of which are gone at the next collection, and a heap that grows slowly: 90 MB less a process
 * beside the bundling of pages, and less time for collections.
 */
const FLAGS = ['--max-semi-space-size=32', '--min-semi-space-size=16', '--heap-growing-percent=60'];

/**
 * Processes files, in processes of their own where there are many; batches come in no particular order. Threads, which share
 * one memory map, took about a tenth longer for ten thousand files on two cores (13.6 s against 12.5 s).
 */
export async function processFiles(
  files: readonly ContentFile[],
  setup: ProcessSetup,
  workers: number,
  onBatch: (entries: FileEntry[]) => void,
): Promise<void> {
  if (files.length === 0) return;
  const batches: ContentFile[][] = [];
  for (let at = 0; at < files.length; at += BATCH) batches.push(files.slice(at, at + BATCH));
  if (workers === 0 || files.length < WORTH_SHARING) {
    const processBatch = createProcessor(setup);
    for (const batch of batches) onBatch(processBatch(batch));
    return;
  }
  // what this process has compiled the workers need not: they load in half of the time
  flushCompileCache();
  let given = 0;
  const count = (entries: FileEntry[]): void => {
    given += entries.length;
    onBatch(entries);
  };
  await Promise.all(Array.from({ length: workers }, () => runWorker(batches, setup, count)));
  if (given !== files.length)
    throw new Error(`Workers gave back ${given} of ${files.length} files`);
}

/** What a worker is sent: first the setup, then batch after batch. */
export type WorkerTask = { setup: ProcessSetup } | { files: ContentFile[] };

/** What it answers to a batch. */
export type WorkerAnswer = { entries: FileEntry[] } | { fault: string };

/** One process that takes batches until none is left. Rejects where it fails, which is a fault of ours. */
function runWorker(
  batches: ContentFile[][],
  setup: ProcessSetup,
  done: (entries: FileEntry[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
      execArgv: FLAGS,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const tell = (task: WorkerTask): void => void worker.send(task);
    let waiting = 0;
    const send = (): void => {
      const files = batches.shift();
      if (files) {
        waiting += 1;
        tell({ files });
      } else if (waiting === 0) worker.disconnect();
    };
    const fail = (error: Error): void => {
      batches.length = 0; // the others have no more to do either
      worker.kill();
      reject(error);
    };
    worker.on('message', (answer: WorkerAnswer) => {
      if ('fault' in answer) {
        fail(new Error(answer.fault));
        return;
      }
      waiting -= 1;
      done(answer.entries);
      send();
    });
    worker.on('error', fail);
    worker.on('exit', (code, signal) => {
      if (waiting === 0) resolve();
      else fail(new Error(`A worker ended: ${String(signal ?? code)}`));
    });
    tell({ setup });
    // a second batch waits at the worker while the first is done
    send();
    if (batches.length > 0) send();
  });
}
