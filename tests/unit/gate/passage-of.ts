import type { Finding } from '#gate/finding.ts';
import type { Passage } from '#gate/passage.ts';
import { bodyPassages } from '#gate/passages.ts';
import { parseBody } from '#markdown/parse.ts';

/** A passage of running text, or of the kind given. */
export function passageOf(text: string, more: Partial<Passage> = {}): Passage {
  return { kind: 'text', text, line: 1, column: 1, field: null, ...more };
}

/** Passages of a body written in MDX; the body must parse. */
export function passagesOf(body: string): Passage[] {
  const { tree } = parseBody(body);
  if (!tree) throw new Error('the body of the test does not parse');
  return bodyPassages(tree, 1);
}

/** Rules and lines of findings: `secrecy-grade@3`. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, line }) => `${rule}@${line}`);
}
