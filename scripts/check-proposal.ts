// What a forge runs on a proposal: what it changes, who let it out, then as many checks as the change asks for.
import { readArguments, run, ENVIRONMENT } from './command.ts';
import { runStep } from './run-step.ts';
import { PROPOSAL_FLAGS, tellChanges } from './tell-changes.ts';

const HELP = `npm run check:proposal -- [--base NHÁNH] [--summary TỆP] [--two-persons]

Kiểm một đề nghị, như máy chủ git kiểm: in những gì thay đổi, rồi
  - chỉ đổi nội dung: lint:content, urls, corrections;
  - đổi cả chương trình: cũng vậy, rồi npm test.
Địa chỉ mới chưa ghi vào sổ thì chỉ nhắc: người làm trên trình duyệt không chạy được lệnh. Địa chỉ mất thì luôn là lỗi.
Cờ như của npm run changes.
${ENVIRONMENT}`;

const { values } = readArguments(HELP, PROPOSAL_FLAGS);

await run(async () => {
  const { changes, text, faults } = await tellChanges(values);
  console.log(text);
  // without a base nothing says that only the content changed
  const all = changes.base === null || changes.code.length > 0;
  const base = changes.base === null ? [] : ['--base', changes.base];
  const steps: [name: string, flags?: string[]][] = [
    ['lint:content'],
    ['urls', ['--later']],
    ['corrections', base],
  ];
  if (all) steps.push(['test']);
  const failed: string[] = [];
  for (const [name, flags] of steps)
    if (!(await runStep(name, false, flags)).good) failed.push(`npm run ${name}`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) failed.push('những điều vừa nêu');
  if (failed.length > 0) {
    console.error(`Chưa đạt: ${failed.join(', ')}.`);
    process.exitCode = 1;
  }
});
