// Makes src/places/gazetteer.json from the two packages and the corrections of the content.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReferenceFile } from '../src/documents/reference-list.ts';
import { compileGazetteer } from '../src/places/compile/compile-gazetteer.ts';
import { CorrectionError } from '../src/places/compile/correction-error.ts';
import { serialise } from '../src/places/compile/serialise.ts';
import type { GazetteerFile } from '../src/places/gazetteer-file.ts';
import { gazetteerOf } from '../src/places/gazetteer.ts';
import { unpackRows } from '../src/places/unpack-rows.ts';
import { formatCount } from '../src/publish/report.ts';
import { readSettings } from '../src/publish/settings.ts';
import { explain } from '../src/schema/explain.ts';
import { formatProblems } from '../src/schema/format-problems.ts';
import { localitiesSchema } from '../src/schema/locality.ts';
import { ENVIRONMENT, readArguments, run } from './command.ts';
import { readPackages } from './gazetteer-packages.ts';

const HELP = `npm run gazetteer

Lập lại danh mục đơn vị hành chính (src/places/gazetteer.json) từ hai gói npm và
content/reference/localities.yaml. Chạy lại cho ra đúng tệp cũ khi không có gì đổi.
${ENVIRONMENT}`;
const TARGET = fileURLToPath(new URL('../src/places/gazetteer.json', import.meta.url));

readArguments(HELP, {});

/** The data file, or `null` where a correction does not fit, which is told. */
function compiled(...given: Parameters<typeof compileGazetteer>): GazetteerFile | null {
  try {
    return compileGazetteer(...given);
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error;
    console.error(`localities.yaml: ${error.message} Sửa mục ấy rồi chạy lại.`);
    return null;
  }
}

await run(async () => {
  const { content } = readSettings(process.env);
  const { source, problems } = readReferenceFile(content, 'localities');
  const corrections = localitiesSchema.safeParse(source?.data);
  if (!source || !corrections.success) {
    const found = source ? explain(corrections.error?.issues ?? [], localitiesSchema, source) : [];
    console.error(formatProblems([...problems, ...found]));
    process.exitCode = 1;
    return;
  }
  const { old, current } = readPackages();
  const file = compiled(old, current, corrections.data);
  if (!file) {
    process.exitCode = 1;
    return;
  }
  const text = serialise(file);
  writeFileSync(TARGET, text);

  const { units } = gazetteerOf(unpackRows(file));
  const count = (level: string): string =>
    formatCount(units.filter((unit) => unit.level === level).length);
  const gone = units.filter(({ goneBy }) => goneBy !== null).length;
  console.log(
    `Gói: ${formatCount(old.provinces.length)} tỉnh, ${formatCount(old.districts.length)} huyện, ${formatCount(old.communes.length)} xã trước; ` +
      `${formatCount(current.provinces.length)} tỉnh, ${formatCount(current.communes.length)} xã từ 01/7/2025.`,
  );
  console.log(`Điều chỉnh: ${formatCount(corrections.data.events.length)} văn bản.`);
  console.log(
    `Đơn vị: ${formatCount(units.length)} (cấp tỉnh ${count('province')}, cấp huyện ${count('district')}, cấp xã ${count('commune')}); ` +
      `${formatCount(Object.keys(file.changes).length)} từng đổi loại hoặc tên, ${formatCount(gone)} hết vào ngày chưa rõ.`,
  );
  const size = formatCount(Math.round(Buffer.byteLength(text) / 1024));
  console.log(`Đã ghi ${relative(process.cwd(), TARGET)}: ${size} KB.`);
});
