import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossCheck, type CrossCheckContext } from '#documents/cross-check.ts';
import { checkedDirective, checkedReport } from './make-checked.ts';

const context: CrossCheckContext = {
  today: '2026-11-02',
  issuers: new Map([
    [
      'huyen-uy',
      { name: 'Huyện ủy {name}', level: 'district', confidence: 'verified', until: '2025-06-30' },
    ],
  ]),
  laws: new Map([['168-2018-nd-cp', { issued: '2018-12-28' }]]),
  unitExistsOn: () => true,
  levelOf: () => 'district',
};

test('all kinds of fault of all files come at once, by file and line', () => {
  const documents = [
    checkedReport('b', { relations: [{ type: 'can-cu', target: 'khong-co' }], planYear: 2024 }),
    checkedDirective('a', { issued: '2025-07-01' }, 'content/directives/2024/a.mdx'),
  ];
  assert.deepEqual(
    crossCheck(documents, context).map(({ file, line, rule }) => [file.slice(8), line, rule]),
    [
      ['directives/2024/a.mdx', 2, 'folder-not-year'],
      ['directives/2024/a.mdx', 2, 'issuer-ended'],
      ['reports/2024/b.mdx', 2, 'year-order'],
      ['reports/2024/b.mdx', 3, 'relation-to-nowhere'],
    ],
  );
});

test('ten times as many documents take about ten times as long', () => {
  const make = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      checkedDirective(`van-ban-${at}`, {
        aliases: [`cu-${at}`],
        relations: [
          { type: 'can-cu', target: '168-2018-nd-cp' },
          { type: 'thay-the', target: `van-ban-${Math.max(0, at - 1)}` },
        ].slice(0, at > 0 ? 2 : 1) as { type: 'can-cu'; target: string }[],
      }),
    );
  const time = (count: number) => {
    const documents = make(count);
    // of this thread alone: what else the machine does takes no part
    const start = process.threadCpuUsage();
    assert.deepEqual(crossCheck(documents, context), []);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  };
  time(1000);
  const small = Math.max(time(1000), 2);
  const large = time(10_000);
  assert.ok(large < small * 40, `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`);
});
