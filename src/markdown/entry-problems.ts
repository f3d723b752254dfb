import { checkKeys } from '../documents/check-keys.ts';
import type { CheckedDocument } from '../documents/checked-document.ts';
import { crossCheck } from '../documents/cross-check.ts';
import type { Reference } from '../documents/reference.ts';
import type { Finding } from '../gate/finding.ts';
import { isUnfinished } from '../gate/unfinished.ts';
import { gazetteer } from '../places/gazetteer.ts';
import { unitExistsOn } from '../places/unit-exists-on.ts';
import type { Problem } from '../schema/problem.ts';
import type { FileEntry } from './file-entry.ts';
import { idOfFile } from './id-of-file.ts';
import { placesIn, type JudgedEntry } from './judge-entries.ts';

/**
 * All that is wrong in the files: by themselves, for the gate, against the lists and against each other. `file` is the path
 * below the content folder. Of a document that stays in, the gate's findings are warnings; of one that says itself that it is
 * not done (`gate/unfinished.ts`), nearly all faults are.
 */
export function entryProblems(
  entries: readonly FileEntry[],
  judged: readonly JudgedEntry[],
  reference: Reference,
  { contentDir, today }: { contentDir: string; today: string },
): Problem[] {
  const keys = { ...reference.known, units: gazetteer().byKey };
  const { issuers, laws } = reference;
  // a unit that no list has is told by checkKeys; here nothing is said about it
  const standsOn = (unit: string, day: string) => !keys.units.has(unit) || unitExistsOn(unit, day);
  const levelOf = (unit: string) => keys.units.get(unit)?.level ?? null;
  const documents = judged.map(
    ({ entry, collection, data, placeOf }) =>
      ({ file: entry.file, placeOf, collection, data }) as CheckedDocument,
  );
  const unfinished = entries
    .filter((entry) => entry.unfinished)
    .map((entry) => {
      const placeOf = placesIn(contentDir, entry.file);
      return { id: idOfFile(entry), file: entry.file, placeOf };
    });
  const gentle = new Set([
    ...unfinished.map(({ file }) => file),
    ...judged
      .filter(({ data, publication }) => publication.state === 'withheld' && isUnfinished(data))
      .map(({ entry }) => entry.file),
  ]);
  const faults = [
    ...entries.flatMap((entry) => [...entry.problems, ...unjudged(entry)]),
    ...entries.flatMap(({ named, file }) =>
      named ? checkKeys(named, keys, file, placesIn(contentDir, file)) : [],
    ),
    ...judged.flatMap(({ entry, publication }) => {
      if (publication.state === 'refused')
        return asProblems(publication.findings, entry.file, 'error');
      return publication.state === 'withheld'
        ? asProblems(publication.warnings, entry.file, 'warning')
        : [];
    }),
    ...judged.flatMap(({ entry, data, placeOf }) => checkKeys(data, keys, entry.file, placeOf)),
    ...crossCheck(documents, { today, issuers, laws, unitExistsOn: standsOn, levelOf, unfinished }),
  ];
  const told = faults.map((fault) => (gentle.has(fault.file) ? softened(fault) : fault));
  const softer = faults.filter((fault, at) => fault.severity !== told[at]?.severity);
  return [...unfinishedFiles(softer), ...told].sort(byPlace);
}

/** Rule of the word said once of each draft with faults. */
export const UNFINISHED = 'draft-unfinished';

/** One word on each draft that has faults: what they stop and what not. `softened` are its faults as they were. */
function unfinishedFiles(softened: readonly Problem[]): Problem[] {
  return [...Map.groupBy(softened, ({ file }) => file)].map(([file, own]) => ({
    file,
    line: 1,
    column: 1,
    field: null,
    rule: UNFINISHED,
    message: `Văn bản nháp còn ${String(own.length)} chỗ thiếu hoặc sai: không chặn trang, nhưng chưa công bố được.`,
    remedy: 'Sửa các chỗ kể dưới đây; npm start -- --preview cho xem văn bản nháp.',
    severity: 'warning',
  }));
}

/** Faults that stop the site wherever they stand: two documents at one address, marks of secrecy. */
const ALWAYS = /^(?:duplicate-id|secrecy-.*)$/u;

/** A fault of a document that says itself that it is not done: told, but no reason to hold up the site. */
function softened(problem: Problem): Problem {
  return ALWAYS.test(problem.rule) ? problem : { ...problem, severity: 'warning' };
}

/**
 * Pages have no state: what the gate finds stops them. Of a document whose frontmatter has faults all is told at once; what a
 * release could answer for only where its frontmatter could be read (`named`): then `findings` have nothing that it does.
 */
function unjudged({ file, collection, data, findings, named }: FileEntry): Problem[] {
  const all = collection === 'pages' || named !== null;
  if (data !== null && collection !== 'pages') return [];
  return asProblems(all ? findings : findings.filter(({ cover }) => cover === null), file, 'error');
}

function asProblems(
  findings: readonly Finding[],
  file: string,
  severity: Problem['severity'],
): Problem[] {
  return findings.map(({ line, column, field, rule, message, remedy }) => ({
    file,
    line,
    column,
    field,
    rule,
    message,
    remedy,
    severity,
  }));
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
