const WIDTH = 20;

/** A bar in one line of the terminal; where nobody watches it shows nothing. */
export interface ProgressBar {
  /** So many are done, and that is under way. */
  show: (done: number, name: string) => void;
  clear: () => void;
}

/** A bar for `all` things on the terminal of errors, so that what is printed stays clean. */
export function progressBar(all: number, stream: NodeJS.WriteStream = process.stderr): ProgressBar {
  if (!stream.isTTY || all < 2) return { show: () => undefined, clear: () => undefined };
  const clear = (): void => {
    stream.write('\r\u001b[2K');
  };
  return {
    clear,
    show: (done, name) => {
      const filled = Math.round((done / all) * WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(done)}/${String(all)}`;
      const room = Math.max(10, stream.columns - bar.length - 2);
      clear();
      stream.write(`${bar} ${name.length > room ? `…${name.slice(1 - room)}` : name}`);
    },
  };
}
