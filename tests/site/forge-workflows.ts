import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

/** One step of a job; of GitLab the whole script is one, since its lines share a shell. */
export interface ForgeStep {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  with?: Record<string, unknown>;
  run?: string;
  env?: Record<string, string>;
}

/** One job, with what the file says of it as it stands there. */
export interface ForgeJob {
  forge: 'github' | 'gitlab' | 'forgejo';
  file: string;
  name: string;
  steps: ForgeStep[];
  raw: Record<string, unknown>;
  /** Environment of the file and the job. */
  env: Record<string, string>;
}

/** A file of workflows. */
export interface Workflow {
  forge: ForgeJob['forge'];
  file: string;
  source: string;
  raw: Record<string, unknown>;
  jobs: ForgeJob[];
}

const FILES = [
  ['github', '.github/workflows/check.yml'],
  ['github', '.github/workflows/publish.yml'],
  ['gitlab', '.gitlab-ci.yml'],
  ['forgejo', '.forgejo/workflows/check.yml'],
  ['forgejo', '.forgejo/workflows/publish.yml'],
] as const;
/** Keys of `.gitlab-ci.yml` that are no jobs. */
const NO_JOBS = new Set(['workflow', 'stages', 'variables', 'default']);

type Raw = Record<string, unknown>;
const record = (value: unknown): Raw => (value ?? {}) as Raw;

/** Reads the files that the forges look for. Throws where YAML is not as it should be. */
export function readWorkflows(): Workflow[] {
  return FILES.map(([forge, file]) => {
    const source = readFileSync(file, 'utf8');
    const document = parseDocument(source, { strict: true, uniqueKeys: true });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) throw new Error(`${file}: ${faults.join('; ')}`);
    const raw = document.toJS() as Raw;
    const entries: [string, unknown][] =
      forge === 'gitlab'
        ? Object.entries(raw).filter(([name]) => !NO_JOBS.has(name))
        : Object.entries(record(raw['jobs']));
    const jobs = entries.map(([name, value]): ForgeJob => {
      const job = record(value);
      const steps =
        forge === 'gitlab'
          ? [{ run: (job['script'] as string[]).join('\n') }]
          : (job['steps'] as ForgeStep[]);
      const given = forge === 'gitlab' ? 'variables' : 'env';
      const env = { ...record(raw[given]), ...record(job[given]) } as Record<string, string>;
      return { forge, file, name, steps, raw: job, env };
    });
    return { forge, file, source, raw, jobs };
  });
}

/** The lines of a step that a shell runs. */
export function linesOf({ run = '' }: ForgeStep): string[] {
  return run.split('\n').flatMap((line) => line.trim() || []);
}
