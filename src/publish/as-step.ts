import type { Progress, StepMessage } from './run-step.ts';
import type { Settings } from './settings.ts';
import { readSettings } from './settings.ts';

const send = (message: StepMessage): Promise<void> =>
  new Promise((resolve) => {
    // resolves when the message has left, which takes a while where it is large
    if (process.send) process.send(message, undefined, {}, () => resolve());
    else resolve();
  });

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
      void send({ kind: 'progress', progress });
    });
    await send({ kind: 'result', value });
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await send({ kind: 'error', message });
    process.exitCode = 1;
  }
  process.off('disconnect', leave);
  if (process.connected) process.disconnect();
}
