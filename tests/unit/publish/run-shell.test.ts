import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { withShell } from '#publish/run-shell.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** Stands in for ssh: writes its arguments down, shows the key, runs the last argument here. */
const SSH = `#!/bin/sh
printf '%s\\n' "$@" > "$(dirname "$0")/words"
while [ "$1" != -- ]; do
  [ "$1" = -i ] && { cp "$2" "$(dirname "$0")/key"; ls -l "$2" | cut -c 1-10; echo "$2"; }
  shift
done
exec sh -c "$3"
`;
test('a server is reached by a key that is gone afterwards, and only if it is known', async () => {
  const bin = temporaryFolder({ ssh: SSH });
  chmodSync(join(bin, 'ssh'), 0o755);
  const keys = { key: 'KHÓA\r\n', hosts: 'may-chu ssh-ed25519 AAAA' };
  const path = process.env['PATH'];
  process.env['PATH'] = `${bin}${delimiter}${path ?? ''}`;
  const said = await withShell('luu@may-chu', keys, (run) => run('echo xong')).finally(() => {
    process.env['PATH'] = path;
  });
  const [mode, place = '', done] = said.split('\n');
  assert.equal(mode, '-rw-------');
  assert.equal(done, 'xong');
  assert.equal(existsSync(place), false);
  assert.equal(readFileSync(join(bin, 'key'), 'utf8'), 'KHÓA\n');
  const words = readFileSync(join(bin, 'words'), 'utf8');
  assert.match(words, /BatchMode=yes[^]*StrictHostKeyChecking=yes[^]*UserKnownHostsFile=/u);
});

test('what a tar holds is the input of the shell', async () => {
  const from = temporaryFolder({ a: 'chữ' });
  const to = temporaryFolder();
  await withShell(null, {}, (run) =>
    run(`tar -xf - -C '${to}'`, ['--create', '--file=-', '--directory', from, 'a']),
  );
  assert.equal(readFileSync(join(to, 'a'), 'utf8'), 'chữ');
});

test('a shell that fails is told with its number, a tar that fails too', async () => {
  await assert.rejects(
    withShell(null, {}, (run) => run('exit 7')),
    { name: 'StepError', message: /sh kết thúc bằng 7/u },
  );
  await assert.rejects(
    withShell(null, {}, (run) =>
      run('cat > /dev/null', ['--create', '--file=-', '--directory', '/nowhere', 'a']),
    ),
    /tar kết thúc bằng/u,
  );
});
