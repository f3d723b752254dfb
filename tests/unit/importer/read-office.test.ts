import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readOffice } from '#importer/read-office.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { madeDocx, p } from './made-docx.ts';

const skip = process.platform === 'win32' ? 'needs a shell' : false;

test('what LibreOffice makes of a .doc is read as its text', { skip }, async () => {
  const folder = temporaryFolder();
  const program = join(folder, 'office');
  writeFileSync(join(folder, 'made.docx'), madeDocx(p('Kính gửi')));
  const script = `for last; do :; done; cp ${folder}/made.docx "$(dirname "$last")/source.docx"`;
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  const source = await readOffice(Uint8Array.of(1), 'doc', { programs: [program] });
  assert.equal(source.format, 'doc');
  assert.match(JSON.stringify(source.blocks), /"text":"Kính gửi"/);
});
