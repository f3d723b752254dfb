import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReference } from '../documents/reference.ts';
import { siteAddress } from '../documents/site-address.ts';
import { readBody } from '../markdown/body.ts';
import { readHandOver } from '../markdown/hand-over.ts';
import { archiveOf } from '../site/archive-view.ts';
import { asStep, type StepTalk } from './as-step.ts';
import { dataStage } from './data-stage.ts';
import type { DataSource, DataWriter } from './data-writer.ts';
import { DATA_WRITERS } from './data-writers.ts';
import { dropFiles } from './drop-files.ts';
import type { Manifest } from './manifest.ts';
import { lastSite, readPageRecord } from './page-record.ts';
import type { Settings } from './settings.ts';

/** What the process that writes open data is told, as JSON in `LUU_DATA`. */
export interface DataWork {
  /** File of what was read (`ReadResult`). */
  file: string;
  /** Folder of the site that is published now. */
  last: string;
  salt: string;
}

/** What writing open data took, of the process alone. */
export interface DataFigures {
  files: number;
  /** Those that were made in this run; the others were taken over from the last site. */
  written: number;
  /** Size of all files. */
  outputMB: number;
  seconds: number;
  cpuS: number;
  peakMB: number;
}

/** What was written as open data. */
export interface DataCount {
  figures: DataFigures;
  /** What the record says of each file that has a key, by path (kept-file.ts). */
  keys: Record<string, string>;
  /** SHA-256 of all files. */
  hashes: Manifest;
}

const round = (n: number): number => Math.round(n * 100) / 100;

/**
 * Step of a build, beside the index: writes open data below `settings.out`. It has the archive as pages have it and reads bodies
 * from the cache. A file whose key is that of the last site is linked from there.
 */
export async function writeData(
  { content, cache, site, base, today, out }: Settings,
  { file, last, salt }: DataWork,
  { onProgress }: Pick<StepTalk, 'onProgress'>,
  writers: readonly DataWriter[] = DATA_WRITERS,
): Promise<DataCount> {
  const archive = archiveOf({
    ...readHandOver(file),
    reference: loadReference(content),
    site: siteAddress(site, base),
    today,
  });
  const record = readPageRecord(cache, last, 'data');
  const stage = dataStage(out, lastSite(last, record, salt));
  const source: DataSource = {
    body: ({ digest }) => readBody(cache, digest),
    made: stage.made,
    text: (path) => {
      if (!stage.made.has(path)) throw new Error(`No writer has made ${path} yet`);
      return readFileSync(join(out, path), 'utf8');
    },
  };
  for (const { name, files } of writers)
    try {
      for (const one of files(archive, source)) {
        await stage.put(one);
        onProgress({ done: stage.made.size });
      }
    } catch (cause) {
      const why = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      throw new Error(`The writer of “${name}” failed: ${why}`, { cause });
    }
  const others = Object.keys(record?.keys ?? {}).filter((path) => !stage.made.has(path));
  dropFiles(out, last, others);
  const sizes = [...stage.made.values()].reduce((total, { bytes }) => total + bytes, 0);
  const { user, system } = process.cpuUsage();
  return {
    figures: {
      files: stage.made.size,
      written: stage.written(),
      outputMB: round(sizes / 1e6),
      seconds: round(process.uptime()),
      cpuS: round((user + system) / 1e6),
      peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
    },
    keys: stage.keys,
    hashes: new Map([...stage.made].map(([path, { sha256 }]) => [path, sha256])),
  };
}

if (import.meta.main)
  await asStep((settings, talk) =>
    writeData(settings, JSON.parse(process.env['LUU_DATA'] ?? '') as DataWork, talk),
  );
