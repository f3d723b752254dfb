import type { CollectionName } from '../schema/collections.ts';
import type { Problem } from '../schema/problem.ts';
import type { LintDocument } from './lint-document.ts';

/** Where a rule found something. */
export interface LintFinding {
  /** 1-based, in the file. */
  line: number;
  column: number;
  /** What was found, to be quoted; never words that are personal or secret. */
  words?: string;
  /** Fields it is about, as the forms name them: words of ours, told of guarded files too. */
  named?: readonly string[];
}

/** A document that a rule accepts or refuses: what it differs in from a sound one. */
export interface LintExample {
  body?: string;
  data?: Readonly<Record<string, unknown>>;
  collection?: CollectionName;
}

/** One content rule. The examples belong to the rule: a test asks it about each of them. */
export interface LintRule<Subject = LintDocument, Example = LintExample> {
  /** In kebab-case, stable, the name of its file. */
  key: string;
  severity: Problem['severity'];
  /** Vietnamese, without the full stop: what is wrong. */
  message: string;
  /** Vietnamese, one sentence: what to do. */
  remedy: string;
  /** Rules of the gate that say the same more sharply: on a line they name, this one is silent. */
  yieldsTo?: RegExp;
  accepts: readonly Example[];
  refuses: readonly Example[];
  /** Pure; places in the order of the text. */
  find: (subject: Subject) => LintFinding[];
}
