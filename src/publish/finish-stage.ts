import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadReference } from '../documents/reference.ts';
import { backEndOrigins } from '../editor/back-end.ts';
import { listFiles } from './files.ts';
import { formatHeaders, headerRules } from './headers.ts';
import { BUNDLE_FILES } from './bundle-store.ts';
import { PREVIEW_MARK, previewMark } from './preview-mark.ts';
import { StepError } from './run-step.ts';
import { securityTxt } from './security-txt.ts';
import type { Settings } from './settings.ts';
import { withheldAttachments } from './withheld-attachments.ts';

/**
 * Puts into `stage` what is there beside pages: files that pages load (of the bundle), `public/` of the project at
 * `root` without what belongs to documents that are not public, and what hosts and researchers of security read. Throws
 * where a public file would hide another.
 */
export async function finishStage(
  root: string,
  bundle: string,
  stage: string,
  settings: Settings,
): Promise<void> {
  const site = join(bundle, BUNDLE_FILES.site);
  const own = join(root, 'public');
  if (existsSync(site)) await copyInto(site, stage, listFiles(site));
  if (existsSync(own)) {
    const files = listFiles(own);
    const withheld = withheldAttachments(
      new Set(files.flatMap((file) => attachmentFolder(file) ?? [])),
      settings.content,
      stage,
    );
    const open = files.filter((file) => !withheld.has(attachmentFolder(file) ?? ''));
    await copyInto(own, stage, open);
  }
  const { office, editing } = loadReference(settings.content);
  await writeFile(
    join(stage, '_headers'),
    formatHeaders(headerRules(settings.base, settings.preview, backEndOrigins(editing))),
  );
  if (settings.preview) {
    await writeFile(join(stage, PREVIEW_MARK), previewMark(new Date()));
    await copyFile(join(root, 'src/styles/preview.css'), join(stage, 'xem-truoc.css'));
  }
  // without it GitHub Pages leaves out folders that begin with an underscore
  await writeFile(join(stage, '.nojekyll'), '');
  await mkdir(join(stage, '.well-known'), { recursive: true });
  await writeFile(
    join(stage, '.well-known/security.txt'),
    securityTxt({
      contact: office.securityContact,
      today: settings.today,
      home: new URL(settings.base, settings.site).href,
    }),
  );
}

/** `a` of `attachments/a/x.jpg`. */
function attachmentFolder(file: string): string | undefined {
  return /^attachments\/([^/]+)\//.exec(file)?.[1];
}

/** Copies files of a folder into another; rejects where one is there already. */
async function copyInto(from: string, to: string, files: readonly string[]): Promise<void> {
  for (const path of files) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    try {
      await copyFile(join(from, path), join(to, path), constants.COPYFILE_EXCL);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      throw new StepError(
        `public/${path} trùng tên với một tệp của trang. Đổi tên, rồi dựng lại.`,
        {
          cause,
        },
      );
    }
  }
}
