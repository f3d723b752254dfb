import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CMS_FOLDER, CMS_REWRITES, CMS_WORDS } from './cms-folder.ts';

/** Files of the CMS that are left out: maps, and decoders of pictures that nobody uploads here. */
const LEFT_OUT = /\.map$|heic|webp_enc|marker-icon/;

/**
 * Puts Sveltia CMS into a built site, as its package has it but for what `CMS_REWRITES` names, in Vietnamese. Throws where the package
 * is no longer the one that the rewrites were made for.
 */
export function copyCms(site: string): void {
  const from = packageFolder('@sveltia/cms');
  const to = join(site, CMS_FOLDER);
  mkdirSync(to, { recursive: true });
  const own = join(from, 'npm');
  for (const path of readdirSync(own, { recursive: true, encoding: 'utf8' }))
    if (/\.[a-z0-9]+$/.test(path) && !LEFT_OUT.test(path)) {
      mkdirSync(dirname(join(to, path)), { recursive: true });
      cpSync(join(own, path), join(to, path));
    }
  const main = readFileSync(join(own, 'index.js'), 'utf8');
  writeFileSync(join(to, 'index.js'), rewriteCms(main));
  const vietnamese = readFileSync(join(from, 'locales/vi.json'), 'utf8');
  const words = withWords(JSON.parse(vietnamese) as Record<string, unknown>);
  writeFileSync(join(to, 'vi.js'), `export default ${JSON.stringify(words)};\n`);
  cpSync(join(packageFolder('immutable', from), 'dist/immutable.es.js'), join(to, 'immutable.js'));
  const turndown = join(packageFolder('turndown', from), 'lib/turndown.browser.es.js');
  cpSync(turndown, join(to, 'turndown.js'));
  cpSync(join(from, 'LICENSE.txt'), join(to, 'LICENSE.txt'));
}

/** The CMS's module with the passages changed that must be. Throws where one does not stand there as often as it should. */
export function rewriteCms(source: string): string {
  return CMS_REWRITES.reduce((text, { from, to, times }) => {
    const parts = text.split(from);
    if (parts.length - 1 !== times)
      throw new Error(
        `Sveltia CMS has ${String(from).slice(0, 60)} ${parts.length - 1} times, not ${times}: look at src/publish/cms-folder.ts`,
      );
    return parts.join(to);
  }, source);
}

function withWords(words: Record<string, unknown>): Record<string, unknown> {
  for (const [path, word] of Object.entries(CMS_WORDS)) {
    const steps = path.split('.');
    const name = steps.pop() ?? '';
    let group = words;
    for (const step of steps) group = (group[step] ??= {}) as Record<string, unknown>;
    group[name] = word;
  }
  return words;
}

/** Folder of an installed package; `beside` is that of the package that needs it. */
function packageFolder(name: string, beside?: string): string {
  const entry =
    beside === undefined
      ? fileURLToPath(import.meta.resolve(name))
      : createRequire(join(beside, 'package.json')).resolve(name);
  const at = entry.lastIndexOf(join('node_modules', name));
  return entry.slice(0, at + join('node_modules', name).length);
}
