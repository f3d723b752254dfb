import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadReference } from '../documents/reference.ts';
import { formatHeaders, headerRules } from './headers.ts';
import { securityTxt } from './security-txt.ts';
import type { Settings } from './settings.ts';

/** Writes into `stage` the files that hosts and researchers of security read. */
export async function finishStage(stage: string, settings: Settings): Promise<void> {
  const { office } = loadReference(settings.content);
  await writeFile(join(stage, '_headers'), formatHeaders(headerRules(settings.base)));
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
