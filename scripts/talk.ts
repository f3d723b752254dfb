import { createInterface } from 'node:readline';
import { SettingsError } from '../src/publish/settings.ts';

/** Questions on `stderr`, answers from `stdin`, typed or piped. Ctrl+C stops the command, the end of the input does too. */
export function openTalk(signal: AbortSignal) {
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: process.stdin.isTTY && process.stderr.isTTY,
  });
  const waiting: string[] = [];
  let take: ((line: string) => void) | undefined;
  let refuse: ((reason: unknown) => void) | undefined;
  let ended = false;
  const gone = (): Error => new SettingsError('Hết câu trả lời. Chưa ghi tệp nào.');
  lines.on('line', (line) => {
    if (take) take(line);
    else waiting.push(line);
    take = undefined;
  });
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  lines.on('close', () => {
    ended = true;
    refuse?.(gone());
  });
  signal.addEventListener('abort', () => {
    process.stderr.write('\nChưa ghi tệp nào.');
    refuse?.(signal.reason);
    lines.close();
  });
  return {
    ask: (prompt: string): Promise<string> => {
      const line = waiting.shift();
      if (line === undefined && ended) return Promise.reject(gone());
      lines.setPrompt(prompt);
      lines.prompt();
      if (line !== undefined) return Promise.resolve(line);
      return new Promise((resolve, reject) => {
        take = resolve;
        refuse = reject;
      });
    },
    tell: (text: string): void => void process.stderr.write(`${text}\n`),
    close: (): void => {
      lines.close();
    },
  };
}
