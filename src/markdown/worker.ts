// A thread of a cold run: reads, checks and renders batches of files.
import { parentPort, workerData } from 'node:worker_threads';
import type { ContentFile } from './file-entry.ts';
import { createProcessor, type ProcessSetup } from './process-file.ts';

const processFile = createProcessor(workerData as ProcessSetup);

parentPort?.on('message', (files: ContentFile[]) => {
  parentPort?.postMessage(files.map(processFile));
});
