import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { linesOf, type ForgeJob, type ForgeStep } from './forge-workflows.ts';

/** What a forge would know when it starts a job. */
export interface ForgeRun {
  /** Home of the stand-in: it holds the repository, the work space, what is kept. */
  home: string;
  /** The repository, as a forge serves it. */
  origin: string;
  /** Commit to check out. */
  commit: string;
  /** Branch the proposal is meant for. */
  target?: string;
  /** Values of expressions by their text: `vars.LUU_TARGET`. One that is not here stops the run. */
  expressions: Record<string, string>;
  /** Variables that the forge itself sets. */
  env: Record<string, string>;
}

/** How a job ended. */
export interface ForgeResult {
  good: boolean;
  output: string;
  /** Where each artifact lies, by its name or path. */
  artifacts: Record<string, string>;
  summary: string;
}

/** Lines that are not run here, and why. */
export const NOT_RUN = new Map([
  ['npm install', 'needs the registry of packages; .ci/run runs it in a clean checkout'],
]);
/** Actions that have no stand-in here: nothing but the forge can do them. */
export const NOT_STOOD_IN = new Set(['actions/setup-node', 'actions/deploy-pages']);
/** Lines that were run to their end. */
export const done = new Set<string>();

/** The value of an expression: what is known, or what stands behind `||`. */
function valueOf(expression: string, known: ForgeRun['expressions']): string {
  const [name = '', other = ''] = expression.split('||').map((part) => part.trim());
  const value = known[name];
  if (value === undefined) throw new Error(`nobody has said what ${name} is`);
  return value === '' ? other.replaceAll("'", '') : value;
}

const filled = (text: string, known: ForgeRun['expressions']): string =>
  text.replaceAll(/\$\{\{\s*(.+?)\s*\}\}/gu, (_, expression: string) => valueOf(expression, known));

/** Whether a condition holds: `always()`, `vars.X == ''`, `vars.X != ''`, joined by `&&`. */
export function holds(
  condition: string | undefined,
  known: ForgeRun['expressions'],
  failed = false,
): boolean {
  const parts = (condition ?? '')
    .replaceAll(/\$\{\{|\}\}/gu, '')
    .split('&&')
    .map((part) => part.trim());
  if (failed && !parts.includes('always()')) return false;
  return parts.every((part) => {
    if (part === '' || part === 'always()') return true;
    const [, name = '', sign] = /^(\S+) ([!=])= ''$/u.exec(part) ?? [];
    if (sign === undefined) throw new Error(`a condition that nobody understands: ${part}`);
    return (valueOf(name, known) === '') === (sign === '=');
  });
}

/** Runs a job of a workflow as its forge would, as far as a machine without the forge can. */
export function runJob(job: ForgeJob, run: ForgeRun): ForgeResult {
  const space = join(run.home, 'space');
  rmSync(space, { recursive: true, force: true });
  mkdirSync(space, { recursive: true });
  const summary = join(run.home, 'summary.md');
  writeFileSync(summary, '');
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GIT|GITHUB|CI|LUU|NODE_TEST)/u.test(name)),
  );
  const env = {
    ...own,
    PATH: `${join(run.home, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    GITHUB_STEP_SUMMARY: summary,
    CI_PROJECT_DIR: space,
    ...run.env,
  };
  const result: ForgeResult = { good: true, output: '', artifacts: {}, summary: '' };
  const call = (words: readonly string[], more: Record<string, string> = {}): boolean => {
    const [program = '', ...rest] = words;
    const { status, stdout, stderr } = spawnSync(program, rest, {
      cwd: space,
      env: { ...env, ...more },
      encoding: 'utf8',
    });
    result.output += stdout + stderr;
    if (status !== 0) result.good = false;
    return status === 0;
  };
  const keep = (name: string, path: string, hidden: boolean): void => {
    const from = join(space, path);
    const to = join(run.home, 'artifacts', job.forge, name);
    rmSync(to, { recursive: true, force: true });
    if (!existsSync(from)) throw new Error(`${job.file}: ${path} is not there to be kept`);
    const open = (file: string): boolean =>
      hidden || file === from || !basename(file).startsWith('.');
    cpSync(from, to, { recursive: true, filter: open });
    result.artifacts[name] = to;
  };
  const clone = (): void => {
    call(['git', 'clone', '--quiet', '--no-checkout', run.origin, '.']);
    if (job.forge !== 'github' || run.target === undefined) {
      call(['git', 'checkout', '--quiet', '--detach', run.commit]);
      return;
    }
    // of a proposal GitHub checks out what merging it would give
    const forge = { GIT_AUTHOR_NAME: 'forge', GIT_AUTHOR_EMAIL: 'forge@vi-du.vn' };
    const committer = { GIT_COMMITTER_NAME: 'forge', GIT_COMMITTER_EMAIL: 'forge@vi-du.vn' };
    call(['git', 'checkout', '--quiet', '--detach', `origin/${run.target}`]);
    call(['git', 'merge', '--quiet', '--no-ff', '-m', 'merge', run.commit], {
      ...forge,
      ...committer,
    });
  };
  const use = ({ uses = '', with: given = {} }: ForgeStep): void => {
    const [action = ''] = uses.split('@');
    if (action === 'actions/checkout') clone();
    else if (action === 'actions/upload-artifact')
      keep(String(given['name']), String(given['path']), given['include-hidden-files'] === true);
    else if (action === 'actions/upload-pages-artifact')
      keep('github-pages', String(given['path']), given['include-hidden-files'] === true);
    else if (action !== 'actions/configure-pages' && !NOT_STOOD_IN.has(action))
      throw new Error(`${action} has no stand-in`);
  };

  if (job.forge === 'gitlab') {
    clone();
    // the runner brings the commit of the proposal, not the branch it is meant for
    if (run.target !== undefined)
      call(['git', 'update-ref', '-d', `refs/remotes/origin/${run.target}`]);
  }
  for (const step of job.steps) {
    if (!holds(step.if, run.expressions, !result.good)) continue;
    if (step.uses !== undefined) {
      use(step);
      continue;
    }
    const given = { ...job.env, ...step.env };
    const stepEnv = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        filled(value, run.expressions).replaceAll('$CI_PROJECT_DIR', space),
      ]),
    );
    const lines = linesOf(step);
    const shell = job.forge === 'gitlab' ? 'sh' : 'bash';
    const script = lines.filter((line) => !NOT_RUN.has(line)).join('\n');
    if (call([shell, '-e', '-c', script], stepEnv)) for (const line of lines) done.add(line);
  }
  if (job.forge === 'gitlab') {
    const { paths = [], when } = (job.raw['artifacts'] ?? {}) as {
      paths?: string[];
      when?: string;
    };
    if (result.good || when === 'always')
      for (const path of paths) keep(basename(path), path, true);
  }
  result.summary = readFileSync(summary, 'utf8');
  return result;
}
