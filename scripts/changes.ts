// Tells a reviewer what a proposal does to the archive.
import { readArguments, run, ENVIRONMENT } from './command.ts';
import { PROPOSAL_FLAGS, tellChanges } from './tell-changes.ts';

const HELP = `npm run changes -- [--base NHÁNH] [--summary TỆP] [--two-persons] [--json]

Cho biết đề nghị thay đổi gì so với nhánh chính: văn bản nào thêm, sửa, gỡ, sẽ ở địa chỉ nào, ai soạn, ai cho phép.

  --base         nhánh hoặc commit để so (nhánh chính)
  --summary      ghi thêm bản tóm tắt bằng Markdown vào tệp
  --two-persons  kết thúc bằng 1 khi văn bản mới công bố chỉ qua tay một người
  --json         in {base, documents, content, attachments, code}
${ENVIRONMENT}`;

const { values } = readArguments(HELP, {
  ...PROPOSAL_FLAGS,
  json: { type: 'boolean', default: false },
});

await run(async () => {
  const { changes, text, faults } = await tellChanges(values);
  console.log(values.json ? JSON.stringify(changes) : text);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
});
