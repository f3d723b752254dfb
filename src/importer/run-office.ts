import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ImportFault } from './import-fault.ts';

/** Where LibreOffice is called so: on the path, on Windows, on a Mac. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];
const SECONDS = 120;

/** For tests and unusual machines: which programs to try, in order, and how long to wait. */
export interface OfficeOptions {
  programs?: readonly string[];
  seconds?: number;
}

type Ended = 'done' | 'absent' | 'late' | 'failed';

/** Kills a program with all it has started: `soffice` is a script, and the office itself a child of it. */
function end(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // it has ended meanwhile
  }
}

function run(program: string, args: readonly string[], seconds: number): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: process.platform !== 'win32' });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) end(child.pid);
    }, seconds * 1000);
    child.on('error', () => {
      clearTimeout(timer);
      resolve('absent');
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(late ? 'late' : code === 0 ? 'done' : 'failed');
    });
  });
}

async function convert(
  bytes: Uint8Array,
  format: string,
  options: OfficeOptions,
): Promise<Uint8Array> {
  const { programs = PROGRAMS, seconds = SECONDS } = options;
  const folder = await mkdtemp(join(tmpdir(), 'luu-office-'));
  try {
    const input = join(folder, `source.${format}`);
    await writeFile(input, bytes);
    // a profile of its own: an office that is open on this machine would take the file over and answer nothing
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'docx',
      '--outdir',
      folder,
      input,
    ];
    for (const program of programs) {
      const ended = await run(program, args, seconds);
      if (ended === 'absent') continue;
      if (ended === 'late') {
        throw new ImportFault(
          `LibreOffice chưa đọc xong tệp .${format} sau ${String(seconds)} giây.`,
          'Mở tệp bằng Word, lưu thành .docx rồi nhập lại.',
        );
      }
      const made = await readFile(join(folder, 'source.docx')).catch(() => null);
      if (made) return made;
      throw new ImportFault(
        `LibreOffice không đọc được tệp .${format} này.`,
        'Tệp có thể hỏng hoặc có mật khẩu. Mở bằng Word, lưu thành .docx rồi nhập lại.',
      );
    }
    throw new ImportFault(
      `Máy này chưa có LibreOffice, không đọc được tệp .${format}.`,
      'Cài LibreOffice (Debian, Ubuntu: apt install libreoffice-writer-nogui), hoặc mở tệp bằng Word, lưu thành .docx rồi nhập lại.',
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

let last: Promise<unknown> = Promise.resolve();

/** A .doc or .rtf file as .docx bytes, by LibreOffice, one at a time. Throws an ImportFault where it is absent or fails. */
export function runOffice(
  bytes: Uint8Array,
  format: 'doc' | 'rtf',
  options: OfficeOptions = {},
): Promise<Uint8Array> {
  const result = last.then(() => convert(bytes, format, options));
  last = result.catch(() => undefined);
  return result;
}
