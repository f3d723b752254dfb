// A process of a cold run: reads, checks and renders batches of files. It leaves when its parent closes the channel.
import { createProcessor, type ProcessFile } from './process-file.ts';
import type { WorkerAnswer, WorkerTask } from './process-files.ts';

let processFile: ProcessFile | undefined;

process.on('message', (task: WorkerTask) => {
  const answer = (value: WorkerAnswer): void => void process.send?.(value);
  try {
    if ('setup' in task) processFile = createProcessor(task.setup);
    else if (processFile) answer({ entries: task.files.map(processFile) });
  } catch (error) {
    answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
