// A process of a cold run: reads, checks and renders batches of files. It leaves when its parent closes the channel.
import { createProcessor, type ProcessBatch } from './process-file.ts';
import type { WorkerAnswer, WorkerTask } from './process-files.ts';

let processBatch: ProcessBatch | undefined;

process.on('message', (task: WorkerTask) => {
  const answer = (value: WorkerAnswer): void => void process.send?.(value);
  try {
    if ('setup' in task) processBatch = createProcessor(task.setup);
    else if (processBatch) answer({ entries: processBatch(task.files) });
  } catch (error) {
    answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
