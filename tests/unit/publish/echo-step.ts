// A step for tests: what it does is said by LUU_SITE.
import { setTimeout } from 'node:timers/promises';
import { asStep } from '#publish/as-step.ts';

await asStep(async ({ site, today }, { onProgress, started, completed, ask, afterwards }) => {
  console.log('noise');
  onProgress({ done: 1, all: 2 });
  if (site.includes('fail')) throw new Error('bước hỏng');
  if (site.includes('die')) process.exit(7);
  if (site.includes('hang')) await setTimeout(60_000);
  if (site.includes('large')) return 'x'.repeat(20_000_000);
  if (site.includes('wait')) return { given: await started() };
  if (site.includes('whole')) {
    const given = await started();
    onProgress({ done: 2, all: 2 });
    await completed();
    return { given };
  }
  if (site.includes('ask')) return [await ask(1), await ask(2), await ask(3)];
  if (site.includes('rest'))
    afterwards(() => {
      onProgress({ done: 2, all: 2 });
    });
  if (site.includes('slow-exit')) {
    process.once('exit', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000));
    return process.pid;
  }
  if (site.includes('late'))
    afterwards(() => {
      throw new Error('hỏng sau cùng');
    });
  return { today };
});
