import type { Progress } from './run-step.ts';

/** One step of a run, as printed and as written with `--json`. */
export interface StepTime {
  name: string;
  seconds: number;
}

/** Tells a person at a terminal what is being done and how long it took; remembers the times. */
export interface Report {
  readonly steps: readonly StepTime[];
  /** Runs a step; `ended` gives what is said when it is done. */
  step<T>(
    name: string,
    work: (onProgress: (progress: Progress) => void) => Promise<T>,
    ended?: (value: T) => string,
  ): Promise<T>;
  say(text: string): void;
}

/** What a report writes to: a terminal, a file, nothing. */
export interface Sink {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
}

const decimal = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const whole = new Intl.NumberFormat('vi-VN');

/** A number with Vietnamese separators: 10.230. */
export const formatCount = (n: number): string => whole.format(n);
/** Seconds with one decimal: 3,4 giây. */
export const formatSeconds = (seconds: number): string => `${decimal.format(seconds)} giây`;

/** A report that writes lines; progress replaces its line on a terminal and comes every ten seconds elsewhere. */
export function createReport(sink: Sink): Report {
  const steps: StepTime[] = [];
  const say = (text: string): void => void sink.write(`${text}\n`);
  return {
    steps,
    say,
    async step(name, work, ended = () => '') {
      const start = performance.now();
      let told = start;
      const value = await work(({ done, all }) => {
        const count = all === undefined ? '' : `/${formatCount(all)}`;
        const text = `  ${name}: ${formatCount(done)}${count}`;
        if (sink.isTTY) sink.write(`\r\u001b[2K${text}`);
        else if (performance.now() - told > 10_000) {
          told = performance.now();
          say(text);
        }
      });
      const seconds = (performance.now() - start) / 1000;
      steps.push({ name, seconds: Math.round(seconds * 1000) / 1000 });
      if (sink.isTTY) sink.write('\r\u001b[2K');
      const detail = ended(value);
      say(`  ${name}${detail && `: ${detail}`} (${formatSeconds(seconds)})`);
      return value;
    },
  };
}
