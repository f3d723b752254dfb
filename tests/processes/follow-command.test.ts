import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Unjudged } from '#documents/follow-through/unjudged.ts';
import { followVerdictSchema } from '#schema/follow-through.ts';
import { parseYaml } from '#schema/parse-yaml.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const content = join(temporaryFolder(), 'content');
cpSync('content/reference', join(content, 'reference'), { recursive: true });
cpSync('tests/fixtures/desk', content, { recursive: true });
const follow = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/follow.ts', ...words], {
    encoding: 'utf8',
    env: {
      ...process.env,
      LUU_CONTENT: content,
      LUU_CACHE: join(content, '../cache'),
      BUILD_NOW: '2026-02-10',
    },
  });

test('lines to paste are sound entries; who is asked for is in them', () => {
  const { stdout, stderr, status } = follow(
    '--place',
    'kim-dong-331',
    '--year',
    '2024',
    '--by',
    'kho-thu',
  );
  assert.equal(status, 0, stderr);
  const entries = followVerdictSchema.array().parse(parseYaml(stdout, 'a.yaml').data);
  assert.ok(entries.length >= 5);
  assert.ok(entries.every(({ by, task }) => by === 'kho-thu' && task.startsWith('kim-dong-2023-')));
  // what the fixture has judged does not wait
  assert.ok(!entries.some(({ task }) => task.endsWith('-chi-thi#muc-1-1')));
  assert.match(stdout, /# \d+ đề xuất chờ xác nhận\.\n$/u);
});

test('with --json there is JSON and nothing else, with score, reasons and the entry', () => {
  const { stdout, stderr } = follow('--json', '--place', 'hung-yen-33');
  assert.equal(stderr, '');
  const found = JSON.parse(stdout) as (Unjudged & { entry: unknown })[];
  assert.deepEqual([...new Set(found.map(({ place }) => place))].sort(), [
    'hung-yen-33',
    'kim-dong-331',
  ]);
  for (const { evidence, entry } of found) {
    assert.ok(evidence.score > 0 && evidence.reasons.length > 0);
    followVerdictSchema.parse(entry);
  }
});

test('a year, a place or a name that is none is told, and so is a word without its flag', () => {
  const cases: [words: string[], told: RegExp][] = [
    [['--year', 'nay'], /--year nay: ghi một năm/u],
    [['--place', 'kim-dong', '--json'], /--place kim-dong: không có địa phương nào/u],
    [['--by', 'Nguyễn A'], /--by Nguyễn A: ghi một khóa/u],
    [['kim-dong-331'], /“kim-dong-331”: địa phương ghi sau --place/u],
  ];
  for (const [words, told] of cases) {
    const { stdout, stderr, status } = follow(...words);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, told);
  }
});
