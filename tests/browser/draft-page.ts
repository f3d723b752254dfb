import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'node:test';
import { promisify } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { fixture } from '../site/test-site.ts';
import type { GivenFile } from './draft-files.ts';
import { testBrowser, type Opened } from './test-browser.ts';

const PATH = '/bien-tap/nhap/';

/** The page that makes drafts, of the fixture site, for the tests of a file. */
export function draftPage() {
  const openPage = testBrowser();
  let opened: Opened | undefined;
  let asked: string[] = [];

  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  const page = (): Page => {
    assert.ok(opened);
    return opened.page;
  };

  return {
    get page() {
      return page();
    },
    /** Breaches of the content policy, errors of scripts and of loads. */
    get faults() {
      return opened?.faults ?? [];
    },
    /** Addresses asked since the page stood there, without the host; those of other hosts whole. */
    get asked() {
      return asked;
    },
    async open(options: BrowserContextOptions = {}, until?: 'networkidle') {
      await opened?.close();
      opened = await openPage(PATH, options, until);
      await page().locator('draft-desk[data-state=idle]').waitFor();
      asked = [];
      const { origin } = new URL(page().url());
      page()
        .context()
        .on('request', (request) => {
          const url = request.url();
          asked.push(url.startsWith(`${origin}/`) ? url.slice(origin.length) : url);
        });
    },
    /** Gives files by the button and waits until all are read. */
    async give(...files: GivenFile[]) {
      await page().setInputFiles('input[type=file]', files);
      await this.settled();
    },
    /** Waits until nothing is being read or made. */
    async settled() {
      await page().waitForFunction(() => {
        const desk = document.querySelector<HTMLElement>('draft-desk');
        return desk?.dataset['state'] === 'idle' && desk.dataset['making'] === undefined;
      });
    },
    /** Types into a field and goes on to the next. */
    async type(label: string, text: string) {
      const field = page().getByLabel(label, { exact: true });
      await field.fill(text);
      await field.press('Tab');
    },
    status: async () => (await page().locator('[data-status]').textContent()) ?? '',
    report: () => page().locator('[data-report]'),
    /** The MDX that the page shows. */
    mdx: async () => (await page().locator('[data-report] pre').textContent()) ?? '',
    /** Puts a place to save in the way of the browser's dialogue; what is saved is read by `saved`. */
    async stubPicker() {
      await page().evaluate(() => {
        const kept = { name: '', bytes: [] as number[] };
        Object.assign(globalThis, {
          kept,
          showSaveFilePicker: ({ suggestedName }: { suggestedName: string }) => {
            kept.name = suggestedName;
            return Promise.resolve({
              createWritable: () =>
                Promise.resolve({
                  write: (bytes: Uint8Array) => {
                    kept.bytes = [...bytes];
                  },
                  close: () => Promise.resolve(),
                }),
            });
          },
        });
      });
    },
    saved: () =>
      page().evaluate(
        () => (globalThis as unknown as { kept: { name: string; bytes: number[] } }).kept,
      ),
  };
}

const run = promisify(execFile);

/** What the command says of a file. */
export interface CommandSaid {
  mdx: string;
  needsReview: string[];
  blocked: unknown[];
}

/**
 * What `npm run import -- FILES --json --dry-run` says of each of these files, on the content of the fixture; of one that cannot
 * be read `mdx` is empty. All are read by one run of it.
 */
export async function commandSays(
  files: readonly GivenFile[],
): Promise<(file: GivenFile) => CommandSaid> {
  const folder = mkdtempSync(join(tmpdir(), 'luu-'));
  try {
    const paths = files.map(({ name, buffer }, at) => {
      mkdirSync(join(folder, String(at)));
      const path = join(folder, String(at), name);
      writeFileSync(path, buffer);
      return path;
    });
    // what several files print is a list
    const { stdout } = await run(
      process.execPath,
      ['scripts/import.ts', ...paths, '--json', '--dry-run'],
      {
        env: { ...process.env, LUU_CONTENT: fixture.content, LUU_ORIGINALS: join(folder, 'goc') },
        maxBuffer: 100_000_000,
      },
    ).catch((error: unknown) => error as { stdout: string });
    const said = JSON.parse(stdout) as CommandSaid[];
    assert.equal(said.length, files.length);
    return (file) => {
      const found = said[files.indexOf(file)];
      assert.ok(found, `${file.name} was not given to the command`);
      return found;
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
