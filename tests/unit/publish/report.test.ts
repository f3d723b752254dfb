import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createReport, formatCount, formatSeconds } from '#publish/report.ts';

describe('report', () => {
  it('says each step with its time and what came of it', async () => {
    const lines: string[] = [];
    const report = createReport({ write: (text: string) => lines.push(text) });
    const value = await report.step(
      'Đếm',
      () => Promise.resolve(3),
      (n) => `${n} mục`,
    );
    assert.equal(value, 3);
    assert.match(lines.join(''), /^ {2}Đếm: 3 mục \(\d,\d giây\)\n$/);
    assert.equal(report.steps[0]?.name, 'Đếm');
  });

  it('shows progress on a terminal only while the step runs', async () => {
    let text = '';
    const report = createReport({ isTTY: true, write: (part: string) => (text += part) });
    await report.step('Đếm', (onProgress) => {
      onProgress({ done: 1, all: 2000 });
      return Promise.resolve();
    });
    assert.match(text, /Đếm: 1\/2\.000/);
    assert.match(text.split('\r').at(-1) ?? '', /Đếm \(/);
  });

  it('writes numbers as Vietnamese do', () => {
    assert.equal(formatCount(10230), '10.230');
    assert.equal(formatSeconds(3.44), '3,4 giây');
  });
});
