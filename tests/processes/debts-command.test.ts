import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DebtReport } from '#lint/debts/debt-report.ts';
import { owingArchive } from '../unit/lint/debts/owing-archive.ts';

const { content } = owingArchive();
const debts = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/debts.ts', ...words], {
    encoding: 'utf8',
    env: {
      ...process.env,
      LUU_CONTENT: content,
      LUU_CACHE: join(content, '../cache'),
      BUILD_NOW: '2026-11-22',
    },
  });

test('a terminal gets the report; it never fails for what is due', () => {
  const { stdout, status } = debts();
  assert.equal(status, 0);
  assert.match(stdout, /^Nợ biên tập, 22\/11\/2026\. \d+ việc: \d gấp/u);
  assert.match(stdout, /GẤP\n[^]*CẦN LÀM\n[^]*KHI CÓ THỂ\n/u);
  assert.match(stdout, /Liên kết ra ngoài: \d+, chưa hỏi/u);
});

test('with --json there is JSON and nothing else; --kind, --year and --place choose', () => {
  const { stdout, stderr } = debts('--json', '--kind', 'embargo-unmet,cited-law-changed');
  assert.equal(stderr, '');
  const report = JSON.parse(stdout) as DebtReport;
  assert.deepEqual(
    report.debts.map(({ kind }) => kind),
    ['embargo-unmet', 'cited-law-changed'],
  );
  const chosen = JSON.parse(
    debts('--json', '--year', '2022', '--place', 'ha-nam-35').stdout,
  ) as DebtReport;
  assert.ok(chosen.debts.length > 0);
  assert.deepEqual(
    [...new Set(chosen.debts.map(({ file }) => file.split('/').at(-1)))],
    ['ha-nam-2022-bao-cao.mdx', 'laws.yaml'],
  );
});

test('--out writes the whole report as Markdown or HTML', () => {
  for (const [form, head] of [
    ['md', /^# Nợ biên tập, 22\/11\/2026\n/u],
    ['html', /^<!doctype html>/u],
  ] as const) {
    const file = join(content, `../bao-cao.${form}`);
    debts('--out', file, '--json');
    assert.match(readFileSync(file, 'utf8'), head);
  }
});

for (const words of [
  ['--kind', 'khong-co'],
  ['--out', 'bao-cao.txt'],
  ['--year', 'năm nay'],
])
  test(`${words.join(' ')} is refused in a sentence`, () => {
    const { stderr, stdout, status } = debts(...words);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, new RegExp(words[0] ?? '', 'u'));
    assert.doesNotMatch(stderr, / at /u);
  });
