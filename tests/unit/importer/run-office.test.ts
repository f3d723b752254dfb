import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ImportFault } from '#importer/import-fault.ts';
import { runOffice } from '#importer/run-office.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const skip = process.platform === 'win32' ? 'needs a shell' : false;
const folder = temporaryFolder();

/** A program in place of LibreOffice. Its last argument is the file, the one before it the folder for the result. */
function program(name: string, body: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nfor last; do :; done\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

const rejects = (result: Promise<unknown>, message: RegExp): Promise<void> =>
  assert.rejects(result, (fault) => {
    assert.ok(fault instanceof ImportFault);
    assert.match(fault.message, message);
    assert.match(fault.remedy, /\.docx/);
    return true;
  });

test(
  'a file is handed to the first program that is there, and its result read',
  { skip },
  async () => {
    const good = program('good', 'cat "$last" > "$(dirname "$last")/source.docx"');
    const bytes = await runOffice(Uint8Array.of(1, 2, 3), 'doc', {
      programs: [join(folder, 'absent'), good],
    });
    assert.deepEqual(Array.from(bytes), [1, 2, 3]);
  },
);

test('without LibreOffice a clerk is told what to do', async () => {
  const result = runOffice(Uint8Array.of(1), 'rtf', { programs: [join(folder, 'absent')] });
  await rejects(result, /^Máy này chưa có LibreOffice.*\.rtf/);
});

test('a program that makes nothing is a fault', { skip }, async () => {
  const result = runOffice(Uint8Array.of(1), 'doc', { programs: [program('bad', 'exit 0')] });
  await rejects(result, /không đọc được tệp \.doc/);
});

test('a program that does not end is ended, with all it has started', { skip }, async () => {
  const slow = program('slow', 'sleep 30 &\nsleep 30');
  const started = performance.now();
  await rejects(
    runOffice(Uint8Array.of(1), 'doc', { programs: [slow], seconds: 0.3 }),
    /0\.3 giây/,
  );
  assert.ok(performance.now() - started < 10_000);
});

test('files go one at a time', { skip }, async () => {
  const log = join(folder, 'log');
  const noting = program(
    'noting',
    `echo in >> ${log}; sleep 0.1; echo out >> ${log}; cp "$last" "$(dirname "$last")/source.docx"`,
  );
  await Promise.all(
    [1, 2].map((byte) => runOffice(Uint8Array.of(byte), 'doc', { programs: [noting] })),
  );
  assert.equal(readFileSync(log, 'utf8'), 'in\nout\nin\nout\n');
});
