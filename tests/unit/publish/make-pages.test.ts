import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { BuildSteps } from '#publish/build-steps.ts';
import { ContentError, makePages } from '#publish/make-pages.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { fakeSteps, MISTAKE, readNothing, settingsIn, silent } from './stand-ins.ts';

const make = (
  others: Partial<BuildSteps>,
  bundle = () => Promise.resolve('bundle'),
  openStage = () => Promise.resolve(),
  files: Record<string, string> = {},
) => {
  const folder = temporaryFolder(files);
  return makePages(
    settingsIn(folder),
    { bundle, salting: Promise.resolve(''), stage: folder, openStage },
    { report: silent(), signal: undefined, steps: fakeSteps({}, others) },
  );
};

describe('makePages', () => {
  it('has the processes of the pages made ready before the reading has ended', async () => {
    const heard: string[] = [];
    const ready = Promise.withResolvers<undefined>();
    await make({
      read: async (_, { onProgress }) => {
        onProgress?.({ done: 2, all: 2 });
        await ready.promise;
        heard.push('read');
        return readNothing();
      },
      pages: async (settings, work, options) => {
        assert.equal(work.documents, 2);
        heard.push('ready');
        ready.resolve(undefined);
        await work.read;
        heard.push('pages');
        return fakeSteps({}).pages(settings, work, options);
      },
    });
    assert.deepEqual(heard, ['ready', 'read', 'pages']);
  });

  it('lets a reading that found errors keep what it learned before it tells them', async () => {
    const heard: string[] = [];
    const read: BuildSteps['read'] = (_, { onEnd }) => {
      onEnd?.(
        new Promise((resolve) => {
          setTimeout(() => {
            heard.push('kept');
            resolve();
          }, 20);
        }),
      );
      return Promise.resolve(readNothing([MISTAKE]));
    };
    await assert.rejects(make({ read }), ContentError);
    assert.deepEqual(heard, ['kept']);
  });

  it('fails where the reading fails after it has given its result', async () => {
    const read: BuildSteps['read'] = (_, { onEnd }) => {
      onEnd?.(Promise.reject(new Error('đĩa đầy')));
      return Promise.resolve(readNothing());
    };
    await assert.rejects(make({ read }), /đĩa đầy/);
    const pages: BuildSteps['pages'] = async (_, { compared }) => {
      await compared.catch(() => setImmediate());
      throw new Error('các trang dừng theo');
    };
    await assert.rejects(make({ read, pages }), /đĩa đầy/);
  });

  it('lets pages begin before reports are compared with tasks, and says when they are', async () => {
    const heard: string[] = [];
    const begun = Promise.withResolvers<undefined>();
    const read: BuildSteps['read'] = (_, { onEnd }) => {
      onEnd?.(begun.promise.then(() => void heard.push('compared')));
      return Promise.resolve(readNothing());
    };
    const pages: BuildSteps['pages'] = async (settings, work, options) => {
      await work.read;
      heard.push('begun');
      begun.resolve(undefined);
      await work.compared;
      heard.push('pages');
      return fakeSteps({}).pages(settings, work, options);
    };
    await make({ read, pages });
    assert.deepEqual(heard, ['begun', 'compared', 'pages']);
  });

  it('makes the stage before any page, and not where the content has errors', async () => {
    const heard: string[] = [];
    const open = async (): Promise<void> => {
      await setImmediate();
      heard.push('stage');
    };
    const pages: BuildSteps['pages'] = async (settings, work, options) => {
      await work.read;
      heard.push('pages');
      return fakeSteps({}).pages(settings, work, options);
    };
    const faulty = { read: () => Promise.resolve(readNothing([MISTAKE])), pages };
    await assert.rejects(make(faulty, undefined, open), ContentError);
    assert.deepEqual(heard, []);
    await make({ pages }, undefined, open);
    assert.deepEqual(heard, ['stage', 'pages']);
  });

  it('bundles few documents’ pages while they are read, those of many when most of them are', async () => {
    for (const [count, when] of [
      [3, 0],
      [2000, 1900],
    ] as const) {
      let done = 0;
      let begun = -1;
      const read: BuildSteps['read'] = async (_, { onProgress }) => {
        for (; done < count; done += count / 20) {
          onProgress?.({ done, all: count });
          await setImmediate();
        }
        return readNothing();
      };
      const bundle = (): Promise<string> => {
        begun = done;
        return Promise.resolve('bundle');
      };
      const files = Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`content/${String(at)}.mdx`, '']),
      );
      await make({ read }, bundle, undefined, files);
      assert.equal(begun, when, String(count));
    }
  });

  it('fails where the code of the pages cannot be bundled', async () => {
    await assert.rejects(
      make({}, () => Promise.reject(new Error('mã hỏng'))),
      /mã hỏng/,
    );
  });
});
