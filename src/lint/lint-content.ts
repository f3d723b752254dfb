import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../markdown/ingest.ts';
import type { Ingested, IngestOptions } from '../markdown/ingested.ts';
import { scanContent } from '../markdown/scan.ts';
import { shownPath } from '../markdown/shown-path.ts';
import type { Problem } from '../schema/problem.ts';
import { filesBelow } from './files-below.ts';
import { knowArchive } from './know-archive.ts';
import { asProblem, lintFile } from './lint-file.ts';
import { readLintImage } from './lint-image.ts';
import { readLintDocument } from './read-lint-document.ts';
import { IMAGE_RULES } from './rules.ts';

/** All that is wrong or doubtful in a content folder. */
export interface LintReport {
  /** Files looked at, pictures included. */
  files: number;
  errors: number;
  warnings: number;
  findings: Omit<Problem, 'field'>[];
}

export interface LintOptions extends Omit<IngestOptions, 'afterwards'> {
  /** The folder of files that are published as they are; pictures and attachments lie in `attachments/` below it. */
  publicDir: string;
  /** Looks at the files that no rule here reads: those of office programs, beside the public documents they belong to. */
  inspect?:
    | ((documents: Ingested['documents']) => Promise<{ files: number; problems: Problem[] }>)
    | undefined;
}

const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|heic|tiff?)$/iu;

/**
 * Checks a content folder: all that its reading finds (files, lists, gate), then the content rules, then the pictures. In the
 * order of files and lines. Never throws for editors' mistakes.
 */
export async function lintContent(options: LintOptions): Promise<LintReport> {
  const { contentDir, publicDir, inspect } = options;
  const ingested = await ingest(options);
  const told = Map.groupBy(ingested.problems, ({ file }) => file);
  const published = new Set([...ingested.documents, ...ingested.pages].map(({ file }) => file));
  const attached = filesBelow(join(publicDir, 'attachments'));
  const { files } = existsSync(contentDir) ? scanContent(contentDir) : { files: [] };
  const known = knowArchive(contentDir, ingested, new Set(attached), options.today);

  const inspected = await inspect?.(ingested.documents);
  const problems = [...ingested.problems, ...(inspected?.problems ?? [])];
  for (const { collection, file } of files) {
    const shown = shownPath(contentDir, file);
    const bytes = readFileSync(join(contentDir, file));
    const document = readLintDocument(bytes, shown, collection, known);
    if (document) problems.push(...lintFile(document, told.get(shown) ?? [], published.has(file)));
  }
  const pictures = [
    ...filesBelow(contentDir).map((file) => [contentDir, file] as const),
    ...attached.map((file) => [join(publicDir, 'attachments'), file] as const),
  ].filter(([, file]) => PICTURE.test(file));
  for (const [folder, file] of pictures) {
    const image = await readLintImage(readFileSync(join(folder, file)), shownPath(folder, file));
    for (const rule of IMAGE_RULES)
      problems.push(...rule.find(image).map((finding) => asProblem(rule, finding, image.file)));
  }
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  return {
    files: files.length + pictures.length + (inspected?.files ?? 0),
    errors: count('error'),
    warnings: count('warning'),
    findings: problems.sort(byPlace).map(asFinding),
  };
}

function asFinding(problem: Problem): LintReport['findings'][number] {
  const { file, line, column, rule, severity, message, remedy } = problem;
  return { file, line, column, rule, severity, message, remedy };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
