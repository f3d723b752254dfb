import { flushCompileCache } from 'node:module';
import type { Progress, StepAnswer, StepMessage, StepStart } from './run-step.ts';
import type { Settings } from './settings.ts';
import { readSettings } from './settings.ts';

const send = (message: StepMessage): Promise<void> =>
  new Promise((resolve) => {
    // resolves when the message has left, which takes a while where it is large
    if (process.send) process.send(message, undefined, {}, () => resolve());
    else resolve();
  });

/** The next message of the parent that has this key. */
const firstOf = (key: 'start' | 'complete' | 'answer'): Promise<object> =>
  new Promise((resolve) => {
    const look = (message: object): void => {
      if (!(key in message)) return;
      process.off('message', look);
      resolve(message);
    };
    process.on('message', look);
  });

/** How a step speaks with the process that started it. */
export interface StepTalk {
  onProgress: (progress: Progress) => void;
  /** What is given to the step when it may begin what it has made itself ready for (`start` of `runStep`). */
  started: () => Promise<unknown>;
  /** Resolves when nothing is made any more of what it was given to begin (`complete` of `runStep`). */
  completed: () => Promise<unknown>;
  /** Asks the process that started the step (`answer` of `runStep`); one question at a time. */
  ask: (question: unknown) => Promise<unknown>;
  /** Takes what is left to do when the result has been sent. */
  afterwards: (work: () => void) => void;
}

/** The body of a step's own process: does the work, sends the result or the fault, and leaves with its parent. */
export async function asStep(
  work: (settings: Settings, talk: StepTalk) => Promise<unknown>,
): Promise<void> {
  // the channel closes when the parent is gone, also when it was killed
  const leave = (): never => process.exit(1);
  process.on('disconnect', leave);
  const start = firstOf('start') as Promise<StepStart>;
  const complete = firstOf('complete');
  const left: (() => void)[] = [];
  let told = -Infinity;
  try {
    const value = await work(readSettings(process.env), {
      onProgress: (progress) => {
        // ten times a second is enough for a person, but the end is told at once
        if (performance.now() - told < 100 && progress.done !== progress.all) return;
        told = performance.now();
        void send({ kind: 'progress', progress });
      },
      started: async () => (await start).start,
      completed: () => complete,
      ask: async (question) => {
        const answered = firstOf('answer') as Promise<StepAnswer>;
        await send({ kind: 'question', question });
        return (await answered).answer;
      },
      afterwards: (rest) => left.push(rest),
    });
    await send({ kind: 'result', value });
    for (const rest of left) rest();
    flushCompileCache(); // when its end is told, nothing more is written
    await send({ kind: 'end' });
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await send({ kind: 'error', message });
    process.exitCode = 1;
  }
  process.off('disconnect', leave);
  if (process.connected) process.disconnect();
}
