import type { Finding } from './finding.ts';
import { mayBeGone } from './unfinished.ts';

/**
 * What of the gate's findings stands in the way of a document whose frontmatter has faults, so that both can be told at once: all but what its
 * release names, as far as it can be read. The text of a document that was taken out is not shown, so no release is asked for it.
 */
export function unanswered(findings: readonly Finding[], frontmatter: unknown): Finding[] {
  const { release, status } = fieldsOf(frontmatter);
  const { covers } = fieldsOf(release);
  const named = new Set<unknown>(Array.isArray(covers) ? covers : []);
  const gone = mayBeGone(status);
  return findings.filter(({ cover }) => cover === null || !(gone || named.has(cover)));
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
