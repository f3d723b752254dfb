// Makes drafts in MDX of files from an office: Word, old Word, RTF, HTML, text, PDF, scans.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { loadReference } from '../src/documents/reference.ts';
import { importDocument } from '../src/importer/import-document.ts';
import { ImportFault } from '../src/importer/import-fault.ts';
import type { Imported } from '../src/importer/imported.ts';
import { readSource } from '../src/importer/read-source.ts';
import { filesToImport } from '../src/publish/files-to-import.ts';
import { importedBefore, keptOriginals } from '../src/publish/kept-originals.ts';
import { ContentError } from '../src/publish/make-pages.ts';
import { saveImport, SaveError } from '../src/publish/save-import.ts';
import { readSettings, SettingsError } from '../src/publish/settings.ts';
import { ImageError } from '../src/publish/strip-image.ts';
import { takenIds } from '../src/publish/taken-ids.ts';
import { COLLECTIONS } from '../src/schema/collections.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';
import {
  again,
  importReport,
  importTable,
  sentence,
  shown,
  type ImportOutcome,
} from './import-report.ts';
import { progressBar } from './progress-bar.ts';

const HELP = `npm run import -- TỆP… [--collection TÊN] [--year NĂM] [--again] [--dry-run] [--json]

Chuyển tệp .docx, .doc, .rtf, .html, .txt, .pdf hoặc ảnh quét thành bản nháp MDX, kèm báo cáo.
TỆP có thể là một thư mục (lấy mọi tệp nhập được ở trong) hoặc một mẫu tên như *.docx.
Không sửa nội dung, không ghi đè tệp đã có. Bản gốc giữ ở LUU_ORIGINALS, ảnh ở public/attachments/.
Tệp đã nhập trước đây (cùng SHA-256) thì bỏ qua và chỉ ra bản nháp đã có.

  --collection  directives | reports | announcements; thiếu thì nhận theo văn bản
  --year        năm của thư mục, khi văn bản không cho biết năm
  --again       nhập lại cả tệp đã nhập trước đây, thành một bản nháp nữa
  --dry-run     chỉ báo cáo, không ghi gì
  --json        in {mdx, fields, needsReview, dropped, warnings, blocked} (dùng với npm run --silent);
                nhiều tệp thì in một mảng, mỗi tệp thêm file. Tệp không nhập được cũng có đủ các
                mục ấy: lý do ở warnings, quy tắc not-imported; đọc được mà không ghi được: not-saved
${ENVIRONMENT}`;

/** A file beyond this is no document of an office. In bytes. */
const MOST_BYTES = 300_000_000;

const { values, positionals } = readArguments(HELP, {
  collection: { type: 'string' },
  year: { type: 'string' },
  again: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});

/** What `--json` prints of an outcome, and nothing else; why it was not saved is a warning. */
function printed({ imported, fault, before }: ImportOutcome): Imported {
  const told = fault ?? (before === undefined ? undefined : again(before));
  const warning = (rule: string): Imported['warnings'] =>
    told === undefined ? [] : [{ rule, message: told, remedy: '', place: null }];
  if (!imported)
    return {
      mdx: '',
      fields: {},
      needsReview: [],
      dropped: [],
      warnings: warning(before === undefined ? 'not-imported' : 'imported-before'),
      blocked: [],
    };
  const { mdx, fields, needsReview, dropped, warnings, blocked } = imported;
  const all = [...warnings, ...warning(before === undefined ? 'not-saved' : 'imported-before')];
  return { mdx, fields, needsReview, dropped, warnings: all, blocked };
}

/** The bytes of a file; devices and pipes have no end. Throws an `ImportFault`. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file);
  if (found.isDirectory())
    throw new ImportFault('Đây là một thư mục', 'Trong thư mục không có tệp nào nhập được.');
  if (!found.isFile()) throw new ImportFault('Đây không phải một tệp', 'Ghi tên tệp văn bản.');
  if (found.size > MOST_BYTES)
    throw new ImportFault(
      'Tệp quá lớn (trên 300 MB)',
      'Chia tệp, hoặc giảm độ phân giải bản quét (300 điểm một inch là đủ).',
    );
  return new Uint8Array(await readFile(file));
}

/** What to tell the clerk of a file that could not be imported; other errors keep their stack. */
function faultText(error: unknown): string {
  if (error instanceof ImportFault) return `${sentence(error.message)} ${error.remedy}`;
  if (error instanceof SaveError || error instanceof ImageError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'Không có tệp này. Kiểm tra lại tên và thư mục.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'Máy không cho đọc hoặc ghi tệp. Kiểm tra quyền của tệp và thư mục.';
  if (code === 'ENOSPC') return 'Đĩa đầy, không ghi được.';
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

  const kept = keptOriginals(settings.originals);
  const files = filesToImport(positionals);

  const importOne = async (file: string): Promise<ImportOutcome> => {
    const start = performance.now();
    const outcome: ImportOutcome = { file, seconds: 0 };
    try {
      const bytes = await bytesOf(file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const before = importedBefore(sha256, kept, settings.content);
      if (before !== null && !values.again) outcome.before = shown(before);
      if (outcome.before === undefined || values['dry-run']) {
        const imported = importDocument(await readSource(bytes), {
          reference,
          // an id whose original was kept is free again for that original alone
          isTaken: (id) =>
            taken.has(id) || kept.some((one) => one.id === id && one.sha256 !== sha256),
          ...(collection ? { collection } : {}),
        });
        outcome.imported = imported;
        if (!values['dry-run']) {
          const source = { name: basename(file), bytes };
          outcome.saved = await saveImport(imported, source, folders, year);
          taken.add(imported.id);
          kept.push({ id: imported.id, sha256 });
        }
      }
    } catch (error) {
      outcome.fault = faultText(error);
    }
    outcome.seconds = (performance.now() - start) / 1000;
    return outcome;
  };

  const several = files.length > 1;
  const bar = progressBar(files.length);
  const outcomes: ImportOutcome[] = [];
  for (const [at, file] of files.entries()) {
    signal.throwIfAborted();
    bar.show(at, file);
    const outcome = await importOne(file);
    outcomes.push(outcome);
    bar.clear();
    if (!values.json) console.log(importReport(outcome));
    else if (outcome.fault !== undefined) console.error(`${file}: ${outcome.fault}`);
  }
  if (values.json) {
    const objects = outcomes.map((outcome) => ({
      ...(several ? { file: outcome.file } : {}),
      ...printed(outcome),
    }));
    console.log(JSON.stringify(several ? objects : objects[0]));
  } else if (several) console.log(`\n${importTable(outcomes)}`);
  if (outcomes.some(({ fault }) => fault !== undefined)) process.exitCode = 1;
});
