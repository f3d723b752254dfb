import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from './settings.ts';
import { settingsAsEnv } from './settings.ts';
import { ToldError } from './told-error.ts';

/** What a step tells while it works. */
export interface Progress {
  done: number;
  /** Absent where it is known only at the end. */
  all?: number | undefined;
}

/** What a step sends to the process that started it. */
export type StepMessage =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'question'; question: unknown }
  | { kind: 'result'; value: unknown }
  /** Nothing is left to do. */
  | { kind: 'end' }
  | { kind: 'error'; message: string };

/** What the process that started a step sends to it. */
export interface StepStart {
  start: unknown;
}
/** The other word it is sent: what it was started with is whole. */
export interface StepComplete {
  complete: true;
}
/** What it answers to a question of the step. */
export interface StepAnswer {
  answer: unknown;
}

/** A step that ended badly; the message is its own. */
export class StepError extends ToldError {
  override name = 'StepError';
}

/** How a step is run. */
export interface StepOptions {
  /** Current folder of the step; this process's own where absent. */
  cwd?: string | undefined;
  /** Environment of the step beside the settings. */
  env?: Record<string, string> | undefined;
  /** Flags of its Node. */
  flags?: readonly string[] | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
  /** What the step waits for after it has made itself ready (`asStep`); it gets the value. */
  start?: Promise<unknown> | undefined;
  /** The step may begin with `start` when part of that is still being made; it is told when this resolves. */
  complete?: Promise<unknown> | undefined;
  /** Answers a question of the step (`ask`); where it throws, the step ends. */
  answer?: ((question: unknown) => unknown) | undefined;
  /**
   * Where present, the result is given as soon as the step has it, and this is told of its end: a promise that rejects
   * where the step fails after all.
   */
  onEnd?: ((ended: Promise<void>) => void) | undefined;
}

/**
 * Runs a step of the build in a process of its own, so that its memory goes back when it is done, and gives its
 * result. The step ends with this process, also when this one is killed: it leaves when the channel closes.
 */
export async function runStep(
  step: URL,
  settings: Settings,
  { cwd, env, flags = [], signal, onProgress, start, complete, answer, onEnd }: StepOptions = {},
): Promise<unknown> {
  signal?.throwIfAborted();
  const child = fork(fileURLToPath(step), {
    cwd,
    env: {
      ...process.env,
      ...settingsAsEnv(settings),
      ...env,
      ASTRO_TELEMETRY_DISABLED: '1',
      // what Node compiled once it loads again in a third of the time
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(settings.cache, 'compiled'),
    },
    execArgv: [...flags],
    serialization: 'advanced',
    // the terminal's stdout belongs to the report (`--json` is JSON alone)
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const stop = (): void => void child.kill('SIGKILL');
  signal?.addEventListener('abort', stop);
  const tell = (message: StepStart | StepComplete | StepAnswer): void => {
    // where it is gone already, its end says why
    if (child.connected) child.send(message, () => undefined);
  };
  start?.then(
    (value) => {
      tell({ start: value });
    },
    stop, // what it waits for will not come
  );
  complete?.then(() => {
    tell({ complete: true });
  }, stop);
  const result = Promise.withResolvers<unknown>();
  const ended = new Promise<void>((resolve, reject) => {
    let fault: string | undefined;
    const reply = (question: unknown): void => {
      try {
        tell({ answer: answer?.(question) });
      } catch (error) {
        fault = String(error);
        stop();
      }
    };
    child.on('message', (message: StepMessage) => {
      if (message.kind === 'progress') onProgress?.(message.progress);
      else if (message.kind === 'question') reply(message.question);
      else if (message.kind === 'result') {
        result.resolve(message.value);
      } else if (message.kind === 'end') {
        // nobody waits for its memory to be given back, which takes a tenth of a second
        child.unref();
        resolve();
      } else fault = message.message;
    });
    child.on('error', reject);
    // comes after the last message
    const gone = new Promise((done) => child.once('disconnect', done));
    child.on('exit', async (code, by) => {
      await gone;
      // changes nothing where it has told of its end
      reject(new StepError(fault ?? `Tiến trình con dừng giữa chừng (${by ?? code}).`));
    });
  }).finally(() => signal?.removeEventListener('abort', stop));
  if (!onEnd) return ended.then(() => result.promise);
  ended.catch(result.reject);
  onEnd(ended);
  return result.promise;
}
