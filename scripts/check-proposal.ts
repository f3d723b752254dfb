// What a forge runs on a proposal: what it changes, who let it out, then as many checks as the change asks for.
import { readArguments, run, ENVIRONMENT } from './command.ts';
import { runStep } from './run-step.ts';
import { PROPOSAL_FLAGS, tellChanges } from './tell-changes.ts';

const HELP = `npm run check:proposal -- [--base NHÁNH] [--summary TỆP] [--two-persons]

Kiểm một đề nghị, như máy chủ git kiểm: in những gì thay đổi, rồi
  - chỉ đổi nội dung: npm run check;
  - đổi cả chương trình: lint:content, urls, corrections, rồi npm test.
Cờ như của npm run changes.
${ENVIRONMENT}`;

const { values } = readArguments(HELP, PROPOSAL_FLAGS);

await run(async () => {
  const { changes, text, faults } = await tellChanges(values);
  console.log(text);
  // without a base nothing says that only the content changed
  const all = changes.base === null || changes.code.length > 0;
  const base = changes.base === null ? [] : ['--base', changes.base];
  // what `npm test` does not do, then all that it does
  const steps: [name: string, flags?: string[]][] = all
    ? [['lint:content'], ['urls'], ['corrections', base], ['test']]
    : [['check']];
  const failed: string[] = [];
  for (const [name, flags] of steps)
    if (!(await runStep(name, false, flags)).good) failed.push(`npm run ${name}`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) failed.push('người thứ hai');
  if (failed.length > 0) {
    console.error(`Chưa đạt: ${failed.join(', ')}.`);
    process.exitCode = 1;
  }
});
