import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployScript, manifestScript, SAME_FILES } from './deploy-script.ts';
import type { DeployTarget } from './deploy-target.ts';
import { MANIFEST, parseManifest, sha256, type Manifest } from './manifest.ts';
import { manifestDifference } from './manifest-difference.ts';
import { PREVIEW_MARK } from './preview-mark.ts';
import { withShell, type ShellKeys } from './run-shell.ts';
import { StepError } from './run-step.ts';
import { isWhole, verifyFolder } from './verify.ts';

export interface DeployOptions extends ShellKeys {
  /** How many earlier releases stay at the target, to go back to. */
  keep: number;
  /** True packs texts beside themselves. */
  gzip: boolean;
  /** True puts a preview where previews are; never one where a site is, nor the other way round. */
  preview: boolean;
  now: Date;
}

/** What was done. */
export interface Deployed {
  /** Name of the release that is shown now; `null` where nothing differed. */
  release: string | null;
  sent: number;
  same: number;
  gone: number;
}

/**
 * Puts the built site in `out` where it is published: sends what differs by the two manifests, and shows the new release
 * at once and whole. Whatever goes wrong before, the published site stays as it was. Throws `StepError`.
 */
export async function deploySite(
  out: string,
  { host, folder }: DeployTarget,
  { keep, gzip, preview, now, ...keys }: DeployOptions,
): Promise<Deployed> {
  const file = join(out, MANIFEST);
  if (!existsSync(file))
    throw new StepError(`${out} không có trang đã dựng. Chạy npm run build trước.`);
  const manifest = await readFile(file);
  const built = parseManifest(manifest.toString());
  checkKind(built, preview, out);
  if (!isWhole(await verifyFolder(out)))
    throw new StepError(`${out} không khớp với bản kê của nó. Dựng lại rồi hãy đăng.`);

  if (!preview && (await isForLocalhost(out)))
    throw new StepError(
      `Trang trong ${out} dựng cho http://localhost. Đặt LUU_SITE là địa chỉ của trang, dựng lại rồi hãy đăng.`,
    );

  return withShell(host, keys, async (run) => {
    const published = parseManifest(await run(manifestScript(folder)));
    if (published.size > 0) checkKind(published, preview, folder);
    const { send, same, gone } = manifestDifference(published, built);
    const done = { sent: send.length, same: same.length, gone };
    if (send.length + gone === 0) return { release: null, ...done };

    const lists = await mkdtemp(join(tmpdir(), 'luu-deploy-'));
    try {
      await writeFile(join(lists, SAME_FILES), asLines(same));
      await writeFile(join(lists, 'send'), asLines([MANIFEST, ...send]));
      // sorts by time; the end tells releases of the same second apart
      const name = `${now.toISOString().replaceAll(/[-:]|\..*/gu, '')}-${sha256(manifest).slice(0, 8)}`;
      await run(deployScript({ folder, name, keep, gzip }), [
        ...['--create', '--file=-', '--format=gnu', '--directory', lists, SAME_FILES],
        ...['--directory', out, '--no-recursion', '--verbatim-files-from'],
        ...['--files-from', join(lists, 'send')],
      ]);
      return { release: name, ...done };
    } finally {
      await rm(lists, { recursive: true, force: true });
    }
  });
}

/** True where the home page says that its address is on this machine: nobody has said where the site will be. */
async function isForLocalhost(out: string): Promise<boolean> {
  const home = await readFile(join(out, 'index.html'), 'utf8').catch(() => '');
  return /<link rel="canonical" href="https?:\/\/localhost[:/"]/u.test(home);
}

const asLines = (paths: readonly string[]): string => paths.map((path) => `${path}\n`).join('');

function checkKind(manifest: Manifest, preview: boolean, place: string): void {
  if (manifest.has(PREVIEW_MARK) === preview) return;
  throw new StepError(
    preview
      ? `${place} là trang đăng, không phải bản xem trước. Bản xem trước để ở một nơi riêng.`
      : `${place} là bản xem trước, có văn bản chưa công bố. Đăng thì dựng bằng npm run build, vào nơi của trang.`,
  );
}
