import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { linesOf, readWorkflows } from '../site/forge-workflows.ts';

const workflows = readWorkflows();
const jobs = workflows.flatMap((workflow) => workflow.jobs);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const isProposal = ({ name, file }: { name: string; file: string }): boolean =>
  file.endsWith('check.yml') || name === 'check' || name === 'preview';

test('every forge checks, keeps a preview and publishes', () => {
  for (const forge of ['github', 'gitlab', 'forgejo']) {
    const own = jobs.filter((job) => job.forge === forge);
    const lines = own.flatMap(({ steps }) => steps.flatMap(linesOf)).join('\n');
    assert.match(lines, /npm run check:proposal -- --base "[^"]+" --two-persons/u, forge);
    assert.match(lines, /npm run build -- --preview/u, forge);
    assert.match(lines, /npm run deploy$/mu, forge);
  }
});

test('actions are those of GitHub, each pinned to one commit with its version beside it', () => {
  const pins = new Map<string, string>();
  for (const { file, source } of workflows)
    for (const [line, action = '', pin = ''] of source.matchAll(/uses: (\S+?)@(\S+).*/gu)) {
      assert.match(action, /^actions\/[a-z-]+$/u, file);
      assert.match(line, /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u, file);
      assert.equal(pins.get(action) ?? pin, pin, `${action} has two versions`);
      pins.set(action, pin);
    }
  assert.ok(pins.size > 0);
});

test('Forgejo needs nothing that is fetched from elsewhere', () => {
  for (const { file, forge, steps } of jobs)
    if (forge === 'forgejo') for (const { uses } of steps) assert.equal(uses, undefined, file);
});

test('a job of GitHub may no more than it needs', () => {
  const more = {
    site: { contents: 'read', pages: 'read' },
    pages: { pages: 'write', 'id-token': 'write' },
  };
  for (const { forge, file, raw } of workflows)
    if (forge === 'github') assert.deepEqual(raw['permissions'], { contents: 'read' }, file);
  for (const { forge, name, raw } of jobs)
    if (forge === 'github')
      assert.deepEqual(raw['permissions'], more[name as keyof typeof more], name);
});

test('what a stranger proposes meets no secret', () => {
  for (const { forge, file, raw } of workflows) {
    if (forge === 'gitlab') continue;
    const on = Object.keys(raw['on'] as object);
    assert.deepEqual(
      on,
      file.endsWith('check.yml') ? ['pull_request'] : ['push', 'schedule', 'workflow_dispatch'],
      file,
    );
  }
  for (const job of jobs.filter(isProposal)) {
    const text = JSON.stringify(job.raw);
    assert.doesNotMatch(text, /secrets\.|LUU_SSH|environment/u, `${job.file} ${job.name}`);
    if (job.forge === 'gitlab') assert.match(text, /merge_request_event/u);
  }
});

test('a secret is told to the one step that needs it', () => {
  for (const { file, steps } of jobs)
    for (const step of steps)
      if (/secrets\./u.test(JSON.stringify(step))) assert.equal(step.run, 'npm run deploy', file);
});

test('what others wrote never becomes shell: expressions reach it as variables only', () => {
  for (const { file, steps } of jobs)
    for (const step of steps) assert.doesNotMatch(step.run ?? '', /\$\{\{/u, file);
});

test('every job ends some time, and one publication waits for the other', () => {
  for (const { file, name, raw, forge } of jobs) {
    assert.ok(raw[forge === 'gitlab' ? 'timeout' : 'timeout-minutes'], `${file} ${name}`);
    if (forge === 'gitlab' && !isProposal({ file, name }))
      assert.deepEqual([raw['resource_group'], raw['interruptible']], ['publish', false]);
  }
  for (const { forge, file, raw } of workflows) {
    if (forge === 'gitlab') continue;
    const stops = (raw['concurrency'] as Record<string, unknown>)['cancel-in-progress'];
    assert.equal(stops, file.endsWith('check.yml'), file);
  }
});

test('history comes whole, and no right to write lies in it', () => {
  for (const { file, steps } of jobs)
    for (const { uses, with: given } of steps)
      if (uses?.startsWith('actions/checkout'))
        assert.deepEqual(given, { 'fetch-depth': 0, 'persist-credentials': false }, file);
  const gitlab = workflows.find(({ forge }) => forge === 'gitlab');
  assert.equal((gitlab?.raw['variables'] as Record<string, string>)['GIT_DEPTH'], '0');
  for (const { forge, steps } of jobs)
    if (forge === 'forgejo') assert.doesNotMatch(JSON.stringify(steps), /--depth/u);
});

test('previews go after a while, and are published nowhere', () => {
  for (const { steps, raw, forge } of jobs) {
    const text = JSON.stringify(forge === 'gitlab' ? raw : steps);
    if (!text.includes('--preview')) continue;
    assert.match(text, /"retention-days":14|"expire_in":"14 days"|-mtime \+14/u);
    assert.doesNotMatch(text, /upload-pages|"public/u);
  }
});

test('the daily run comes when the day of the archive has begun, and not at the full hour', () => {
  const crons = workflows.flatMap(({ source }) =>
    Array.from(source.matchAll(/cron: '([^']*)'/gu), ([, cron = '']) => cron),
  );
  assert.equal(crons.length, 2);
  for (const cron of crons) assert.match(cron, /^[1-5]?[1-9] 0 \* \* \*$/u);
});

test('every npm script that is called is there', () => {
  for (const { file, steps } of jobs)
    for (const line of steps.flatMap(linesOf)) {
      const [, name] = /\bnpm run (?:--silent )?(\S+)/u.exec(line) ?? [];
      if (name !== undefined) assert.ok(name in scripts, `${file}: ${name}`);
    }
});

test('GitLab takes the name of a shown artifact, which may have no marks', () => {
  const names = workflows.flatMap(({ source }) =>
    Array.from(source.matchAll(/expose_as: (.*)/gu), ([, name = '']) => name),
  );
  assert.ok(names.length > 0);
  for (const name of names) assert.match(name, /^[\w][-\w ]*$/);
});
