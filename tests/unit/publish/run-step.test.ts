import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAlive } from '#publish/lock.ts';
import { runStep, StepError } from '#publish/run-step.ts';
import { readSettings } from '#publish/settings.ts';

const STEP = new URL('echo-step.ts', import.meta.url);
const settings = (site: string) =>
  readSettings({ LUU_SITE: `http://${site}`, BUILD_NOW: '2026-01-31' });

describe('runStep', () => {
  it('gives the result and the progress of a step in a process of its own', async () => {
    const heard: number[] = [];
    const result = await runStep(STEP, settings('ok'), {
      onProgress: ({ done, all }) => heard.push(done, all ?? 0),
    });
    assert.deepEqual(result, { today: '2026-01-31' });
    assert.deepEqual(heard, [1, 2]);
  });

  it('gives a large result whole', async () => {
    assert.equal(((await runStep(STEP, settings('large'))) as string).length, 20_000_000);
  });

  it('gives the fault of a step that throws', async () => {
    await assert.rejects(
      runStep(STEP, settings('fail')),
      (error) => error instanceof StepError && error.message.includes('bước hỏng'),
    );
  });

  it('says so when the process dies without a word', async () => {
    await assert.rejects(runStep(STEP, settings('die')), /dừng giữa chừng \(7\)/);
  });

  it('lets a step make itself ready and wait for what it needs', async () => {
    const start = Promise.withResolvers<unknown>();
    const result = runStep(STEP, settings('wait'), {
      start: start.promise,
      onProgress: () => {
        start.resolve({ file: 'a' });
      },
    });
    assert.deepEqual(await result, { given: { file: 'a' } });
  });

  it('lets a step begin while part of what it needs is still made, and tells it when that is done', async () => {
    const whole = Promise.withResolvers<unknown>();
    const heard: number[] = [];
    const result = runStep(STEP, settings('whole'), {
      start: Promise.resolve('a'),
      complete: whole.promise,
      onProgress: ({ done }) => {
        heard.push(done);
        if (done === 2) whole.resolve(undefined);
      },
    });
    assert.deepEqual(await result, { given: 'a' });
    assert.deepEqual(heard, [1, 2]);
  });

  it('answers the questions of a step, one after the other', async () => {
    const answer = (question: unknown): unknown => (question === 2 ? undefined : { to: question });
    const result = await runStep(STEP, settings('ask'), { answer });
    assert.deepEqual(result, [{ to: 1 }, undefined, { to: 3 }]);
  });

  it('ends a step whose question has no answer, and says why', async () => {
    const answer = (question: unknown): unknown => {
      if (question === 2) throw new Error('không có câu trả lời');
      return question;
    };
    await assert.rejects(
      runStep(STEP, settings('ask'), { answer }),
      (error) => error instanceof StepError && error.message.includes('không có câu trả lời'),
    );
  });

  it('ends a step that waits for what will not come', async () => {
    const start = Promise.reject(new Error('nothing was read'));
    await assert.rejects(runStep(STEP, settings('wait'), { start }), /SIGKILL/);
    const complete = Promise.reject(new Error('nothing was compared'));
    const some = { start: Promise.resolve('a'), complete };
    await assert.rejects(runStep(STEP, settings('whole'), some), /SIGKILL/);
  });

  it('gives the result before what the step does afterwards, where somebody waits for its end', async () => {
    const heard: number[] = [];
    let end: Promise<void> | undefined;
    const options = {
      onProgress: ({ done }: { done: number }) => heard.push(done),
      onEnd: (ended: Promise<void>) => {
        end = ended;
      },
    };
    assert.deepEqual(await runStep(STEP, settings('rest'), options), { today: '2026-01-31' });
    await end;
    assert.deepEqual(heard, [1, 2]);
  });

  it('does not wait until a step that is done has left', async () => {
    const pid = (await runStep(STEP, settings('slow-exit'))) as number;
    assert.ok(isAlive(pid), 'it still gives its memory back');
    process.kill(pid, 'SIGKILL');
  });

  it('tells of a fault after the result by the end of the step', async () => {
    let end: Promise<void> | undefined;
    const onEnd = (ended: Promise<void>): void => {
      end = ended;
    };
    assert.deepEqual(await runStep(STEP, settings('late'), { onEnd }), { today: '2026-01-31' });
    await assert.rejects(end ?? Promise.resolve(), /hỏng sau cùng/);
    await assert.rejects(runStep(STEP, settings('late')), /hỏng sau cùng/);
  });

  it('ends the process when it is told to stop', async () => {
    const stop = new AbortController();
    const running = runStep(STEP, settings('hang'), {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await assert.rejects(running, /SIGKILL/);
  });
});
