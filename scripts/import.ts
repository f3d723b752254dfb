// Makes drafts in MDX of files from an office: Word, old Word, RTF, HTML, text, PDF, scans.
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { loadReference } from '../src/documents/reference.ts';
import { importDocument } from '../src/importer/import-document.ts';
import { ImportFault } from '../src/importer/import-fault.ts';
import type { Imported } from '../src/importer/imported.ts';
import { readSource } from '../src/importer/read-source.ts';
import { ContentError } from '../src/publish/make-pages.ts';
import { saveImport, SaveError } from '../src/publish/save-import.ts';
import { readSettings, SettingsError } from '../src/publish/settings.ts';
import { ImageError } from '../src/publish/strip-image.ts';
import { takenIds } from '../src/publish/taken-ids.ts';
import { COLLECTIONS } from '../src/schema/collections.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';
import { importReport, importTable, sentence, type ImportOutcome } from './import-report.ts';

const HELP = `npm run import -- TỆP… [--collection TÊN] [--year NĂM] [--dry-run] [--json]

Chuyển tệp .docx, .doc, .rtf, .html, .txt, .pdf hoặc ảnh quét thành bản nháp MDX, kèm báo cáo.
Không sửa nội dung, không ghi đè tệp đã có. Bản gốc giữ ở LUU_ORIGINALS, ảnh ở public/attachments/.

  --collection  directives | reports | announcements; thiếu thì nhận theo văn bản
  --year        năm của thư mục, khi văn bản không cho biết năm
  --dry-run     chỉ báo cáo, không ghi gì
  --json        in {mdx, fields, needsReview, dropped, warnings, blocked} (dùng với npm run --silent);
                nhiều tệp thì in một mảng, mỗi tệp thêm file
${ENVIRONMENT}`;

const { values, positionals } = readArguments(HELP, {
  collection: { type: 'string' },
  year: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});

/** What `--json` prints of an import, and nothing else. */
function printed({ mdx, fields, needsReview, dropped, warnings, blocked }: Imported): Imported {
  return { mdx, fields, needsReview, dropped, warnings, blocked };
}

/** What `--json` prints of a file that could not be read: the same shape, the fault as a warning. */
function unread(fault: string): Imported {
  const warning = { rule: 'unread', message: fault, remedy: '', place: null };
  return { mdx: '', fields: {}, needsReview: [], dropped: [], warnings: [warning], blocked: [] };
}

/** What to tell the clerk of a file that could not be imported; other errors keep their stack. */
function faultText(error: unknown): string {
  if (error instanceof ImportFault) return `${sentence(error.message)} ${error.remedy}`;
  if (error instanceof SaveError || error instanceof ImageError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return 'Không có tệp này.';
  if (error instanceof Error && 'code' in error && error.code === 'EISDIR')
    return 'Đây là một thư mục. Ghi tên từng tệp.';
  return `Lỗi của chương trình: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

await run(async (signal) => {
  if (positionals.length === 0) throw new SettingsError(`Chưa ghi tệp nào.\n\n${HELP}`);
  const collection = COLLECTIONS.find((name) => name === values.collection);
  if (values.collection !== undefined && !collection)
    throw new SettingsError(`--collection ${values.collection}: ghi ${COLLECTIONS.join(', ')}.`);
  const year = values.year === undefined ? undefined : Number(values.year);
  if (year !== undefined && !(Number.isInteger(year) && year >= 1945 && year <= 2100))
    throw new SettingsError(`--year ${values.year ?? ''}: ghi năm bằng bốn chữ số.`);
  const settings = readSettings(process.env);
  const reference = loadReference(settings.content);
  if (reference.problems.length > 0) throw new ContentError(reference.problems);
  const folders = { ...settings, publicDir: resolve('public') };
  const taken = takenIds(settings.content, folders.publicDir);

  const importOne = async (file: string): Promise<ImportOutcome> => {
    const start = performance.now();
    const outcome: ImportOutcome = { file, seconds: 0 };
    try {
      const bytes = new Uint8Array(await readFile(file));
      const source = await readSource(bytes);
      const imported = importDocument(source, {
        reference,
        isTaken: (id) => taken.has(id),
        ...(collection ? { collection } : {}),
      });
      outcome.imported = imported;
      if (!values['dry-run']) {
        outcome.saved = await saveImport(imported, { name: basename(file), bytes }, folders, year);
        taken.add(imported.id);
      }
    } catch (error) {
      outcome.fault = faultText(error);
    }
    outcome.seconds = (performance.now() - start) / 1000;
    return outcome;
  };

  const several = positionals.length > 1;
  const progress = several && process.stderr.isTTY;
  const outcomes: ImportOutcome[] = [];
  for (const [at, file] of positionals.entries()) {
    signal.throwIfAborted();
    if (progress)
      process.stderr.write(`\r\u001b[2K${String(at + 1)}/${String(positionals.length)} ${file}`);
    const outcome = await importOne(file);
    outcomes.push(outcome);
    if (progress) process.stderr.write('\r\u001b[2K');
    if (!values.json) console.log(importReport(outcome));
    else if (outcome.fault !== undefined) console.error(`${file}: ${outcome.fault}`);
  }
  if (values.json) {
    const objects = outcomes.map(({ file, imported, fault }) => ({
      ...(several ? { file } : {}),
      ...(imported ? printed(imported) : unread(fault ?? '')),
    }));
    console.log(JSON.stringify(several ? objects : objects[0]));
  } else if (several) console.log(`\n${importTable(outcomes)}`);
  if (outcomes.some(({ fault }) => fault !== undefined)) process.exitCode = 1;
});
