import type { Progress, StepMessage } from './run-step.ts';
import type { Settings } from './settings.ts';
import { readSettings } from './settings.ts';

const send = (message: StepMessage): void => void process.send?.(message);

/** The body of a step's own process: does the work, sends the result or the fault, and leaves with its parent. */
export async function asStep(
  work: (settings: Settings, onProgress: (progress: Progress) => void) => Promise<unknown>,
): Promise<void> {
  // the channel closes when the parent is gone, also when it was killed
  const leave = (): never => process.exit(1);
  process.on('disconnect', leave);
  let told = -Infinity;
  try {
    const value = await work(readSettings(process.env), (progress) => {
      // ten times a second is enough for a person
      if (performance.now() - told < 100) return;
      told = performance.now();
      send({ kind: 'progress', progress });
    });
    send({ kind: 'result', value });
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ kind: 'error', message });
    process.exitCode = 1;
  }
  process.off('disconnect', leave);
  if (process.connected) process.disconnect();
}
