import { goneReason } from '../gate/state.ts';
import type { Problem } from '../schema/problem.ts';
import { cut } from '../schema/shown.ts';
import type { LintDocument } from './lint-document.ts';
import type { LintFinding, LintRule } from './rule.ts';
import { RULES } from './rules.ts';

/** Rules of the gate on words: where one of them found something, no message repeats words of that file; nor of a withdrawn one. */
const GUARDED = /^(?:secrecy|circulation|located|force|people)/u;

/**
 * Asks every rule about one document. `told` is what is known to be wrong with the file already. Of a document that is not
 * public, faults are warnings, as they are for the gate.
 */
export function lintFile(
  document: LintDocument,
  told: readonly Pick<Problem, 'rule' | 'line'>[],
  isPublic: boolean,
): Problem[] {
  const gone = document.data !== null && goneReason(document.data.status) !== null;
  const guarded = gone || told.some(({ rule }) => GUARDED.test(rule));
  // what was taken down owes no facts any more
  const rules = gone ? RULES.filter(({ key }) => !key.startsWith('missing-')) : RULES;
  return rules.flatMap((rule) =>
    rule
      .find(document)
      .filter(
        ({ line }) => !told.some((other) => other.line === line && rule.yieldsTo?.test(other.rule)),
      )
      .map((finding) => ({
        ...asProblem(rule, finding, document.file, guarded),
        severity: isPublic ? rule.severity : 'warning',
      })),
  );
}

/** A finding as it is printed. */
export function asProblem(
  { key, severity, message, remedy }: Pick<LintRule, 'key' | 'severity' | 'message' | 'remedy'>,
  { line, column, words, named = [] }: LintFinding,
  file: string,
  guarded = false,
): Problem {
  const quoted = words === undefined || guarded ? [] : [`“${cut(words)}”`];
  const about = [...named, ...quoted];
  const said = about.length > 0 ? `: ${about.join('; ')}.` : '.';
  return { file, line, column, field: null, rule: key, message: message + said, remedy, severity };
}
