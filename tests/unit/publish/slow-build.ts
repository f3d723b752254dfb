// Started by a test and killed by it: a build that never ends, of the folder in the first argument.
import { setTimeout } from 'node:timers/promises';
import { buildSite } from '#publish/build-site.ts';
import { linkingSteps, settingsIn, silent } from './stand-ins.ts';

const never = async (): Promise<never> => {
  process.send?.('building');
  await setTimeout(60_000);
  throw new Error('the test did not kill this process');
};
const folder = process.argv[2] ?? '';
await buildSite(settingsIn(folder), {
  report: silent(),
  steps: linkingSteps({ '/': 'hai' }, { index: never }),
});
