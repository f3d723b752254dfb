import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ArchiveDocument } from '../documents/document.ts';
import { findSecrecy } from '../gate/secrecy.ts';
import { filePassage } from '../gate/field-passages.ts';
import { shownPath } from '../markdown/shown-path.ts';
import type { Problem } from '../schema/problem.ts';
import { listFiles } from './files.ts';
import { inspectFile, type FileInspection } from './inspect-file.ts';
import { inspectionCache } from './inspection-cache.ts';

export interface InspectOptions {
  contentDir: string;
  publicDir: string;
  /** Originals of imported documents, which nobody publishes; may be absent. */
  originals: string;
  /** File that remembers what was found, by the hash of each file. */
  cacheFile: string;
  /** Reads pictures of pages too, seconds each. */
  scans: boolean;
  /** New files are read for so long, ms; the rest is left to the next run. */
  patience?: number;
}

/** A public document: what its release covers counts for its attachments too. */
type Owner = Pick<ArchiveDocument, 'id' | 'data'>;

/** Kinds of files that hold documents; of those that cannot be read it is said. */
const OFFICE = /\.(?:docx?|docm|dotx?|rtf|pdf|html?|mht|txt|odt|xlsx?|pptx?|ods|odp|zip)$/iu;
const PICTURE = /\.(?:png|jpe?g|tiff?)$/iu;
/** Old Word files take seconds each, through LibreOffice. */
const PATIENCE = 120_000;
/** Larger files are not read into memory. */
const MOST_BYTES = 100_000_000;

type Covers = (path: string) => ReadonlySet<string>;
type Kept = 'content' | 'published' | 'original';

/**
 * Asks the gate about the office files, PDFs and pictures of pages in the content folder, below `public/` and among the originals.
 * A mark of secrecy is an error wherever it lies; what else the gate would stop is one only where the file goes out and no
 * release of its document covers it.
 */
export async function inspectFiles(
  options: InspectOptions,
  documents: readonly Owner[],
): Promise<{ files: number; problems: Problem[] }> {
  const { contentDir, publicDir, originals, cacheFile, scans, patience = PATIENCE } = options;
  const cache = inspectionCache(cacheFile);
  const covers = coversOf(documents);
  const problems: Problem[] = [];
  let files = 0;
  let left = 0;
  const began = performance.now();
  const folders: readonly (readonly [string, Kept])[] = [
    [contentDir, 'content'],
    [publicDir, 'published'],
    [originals, 'original'],
  ];
  for (const [folder, kept] of folders)
    for (const path of existsSync(folder) ? listFiles(folder) : []) {
      const picture = PICTURE.test(path);
      if (!OFFICE.test(path) && !(picture && kept !== 'content')) continue;
      const file = shownPath(folder, path);
      files += 1;
      const named = findSecrecy([filePassage(basename(path).toLowerCase())]);
      problems.push(...named.map((finding) => problem(file, finding, 'tên tệp', 'error')));
      const whole = join(folder, path);
      if (statSync(whole).size > MOST_BYTES) {
        problems.push(unread(file, 'Tệp quá lớn.'));
        continue;
      }
      const bytes = new Uint8Array(readFileSync(whole));
      const key = createHash('sha256').update(bytes).digest('hex');
      let inspection = cache.get(key);
      // it was left unread, and now it is asked for
      if (scans && inspection?.state === 'scan') inspection = undefined;
      if (!inspection && performance.now() - began > patience) {
        left += 1;
        continue;
      }
      inspection ??= await inspectFile(bytes, scans);
      cache.set(key, inspection);
      problems.push(...problemsOf(inspection, { file, path, kept, picture, covers }));
    }
  cache.save();
  if (left > 0) problems.push(leftOver(shownPath(publicDir, ''), left));
  return { files, problems };
}

function problemsOf(
  inspection: FileInspection,
  where: { file: string; path: string; kept: Kept; picture: boolean; covers: Covers },
): Problem[] {
  const { file, path, kept, picture, covers } = where;
  // most pictures show no text at all; of a scanned document it is said that nobody has read it
  if (inspection.state === 'scan') return kept === 'original' || picture ? [] : [scanned(file)];
  if (inspection.state === 'unread')
    return kept === 'original' || picture ? [] : [unread(file, inspection.why)];
  return inspection.blocked.flatMap((finding) => {
    if (finding.rule.startsWith('secrecy')) return [problem(file, finding, finding.where, 'error')];
    // originals may hold what is withheld; they never go out
    if (kept === 'original') return [];
    const cover = finding.rule.startsWith('people-') ? 'people-lists' : finding.rule;
    return covers(path).has(cover) ? [] : [problem(file, finding, finding.where, 'error')];
  });
}

/** What the release of the document covers that a file below `public/` belongs to: by its list of attachments, or its folder. */
function coversOf(documents: readonly Owner[]): Covers {
  const owners = new Map<string, Owner>();
  for (const document of documents) {
    owners.set(document.id, document);
    for (const { file } of document.data.attachments) owners.set(file, document);
  }
  return (path) => {
    const below = path.replace(/^attachments\//u, '');
    const owner = owners.get(below) ?? owners.get(below.split('/')[0] ?? '');
    return new Set<string>(owner?.data.release?.covers);
  };
}

function problem(
  file: string,
  { rule, message, remedy }: Pick<Problem, 'rule' | 'message' | 'remedy'>,
  where: string,
  severity: Problem['severity'],
): Problem {
  const said = `${message.replace(/\.$/u, '')} (${where}).`;
  return { file, line: 1, column: 1, field: null, rule, message: said, remedy, severity };
}

function doubtful(file: string, rule: string, message: string, remedy: string): Problem {
  return { file, line: 1, column: 1, field: null, rule, message, remedy, severity: 'warning' };
}

const unread = (file: string, why: string): Problem =>
  doubtful(
    file,
    'file-unread',
    `Không đọc được nên chưa biết tệp có dấu mật hay không: ${why}`,
    'Mở ra xem tận mắt, cả đầu trang, chân trang; nên đăng bản .docx hoặc .pdf có chữ.',
  );

const scanned = (file: string): Problem =>
  doubtful(
    file,
    'file-scan',
    'Tệp là ảnh quét, chưa đọc chữ trong ảnh nên chưa biết có dấu mật hay không.',
    'Chạy npm run lint:content -- --scans, hoặc mở ra xem tận mắt.',
  );

const leftOver = (folder: string, count: number): Problem =>
  doubtful(
    folder,
    'file-left',
    `Còn ${count} tệp mới chưa kịp đọc trong lần này.`,
    'Chạy lại; những tệp đã đọc không đọc lại nữa.',
  );
