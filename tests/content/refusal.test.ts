import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ingest } from '#markdown/ingest.ts';
import { readContent } from './read-content.ts';
import { SEEDS, skipWithoutSeeds } from './seeds.ts';

const contentDir = fileURLToPath(new URL('../../content', import.meta.url));
const today = '2026-11-21';
test(
  'the raw text of the directive is refused, whatever the release leaves unnamed',
  { skip: skipWithoutSeeds },
  async () => {
    const name = readdirSync(SEEDS).find((entry) => entry.startsWith('004_')) ?? '';
    const raw = readFileSync(SEEDS + name, 'utf8');
    const [ours] = readContent('directives');
    const file = readFileSync(join(contentDir, ours?.path ?? ''), 'utf8');
    const frontmatter = /^---\n.*?\n---\n/su.exec(file)?.[0] ?? '';
    for (const [covers, rules] of [
      ['[]', ['circulation', 'located-works']],
      ['[circulation]', ['located-works']],
      ['[located-works]', ['circulation']],
    ] as const) {
      const folder = mkdtempSync(join(tmpdir(), 'luu-raw-'));
      cpSync(join(contentDir, 'reference'), join(folder, 'reference'), { recursive: true });
      mkdirSync(join(folder, 'directives/2024'), { recursive: true });
      const text = frontmatter.replace(/covers: .*/u, `covers: ${covers}`) + raw;
      writeFileSync(join(folder, ours?.path ?? ''), text);
      const { documents, problems } = await ingest({
        contentDir: folder,
        cacheDir: join(folder, 'cache'),
        base: '/',
        today,
        workers: 0,
      });
      rmSync(folder, { recursive: true });
      assert.deepEqual(documents, []);
      assert.deepEqual([...new Set(problems.map(({ rule }) => rule))].sort(), rules);
      for (const { message, remedy } of problems)
        assert.doesNotMatch(message + remedy, /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\d\d/u);
    }
  },
);
