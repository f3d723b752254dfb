import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkKeys } from '../documents/check-keys.ts';
import type { CheckedDocument } from '../documents/checked-document.ts';
import { crossCheck } from '../documents/cross-check.ts';
import { readFile } from '../documents/read-file.ts';
import type { Reference } from '../documents/reference.ts';
import type { Finding } from '../gate/finding.ts';
import type { Publication } from '../gate/publication.ts';
import { gazetteer } from '../places/gazetteer.ts';
import { unitExistsOn } from '../places/unit-exists-on.ts';
import type { DocumentData } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import type { FileEntry } from './file-entry.ts';
import { judge, type PlaceOf } from './judge.ts';

/** A document that could be read, and the gate's answer. */
export interface CheckedEntry {
  entry: FileEntry;
  data: DocumentData;
  publication: Publication;
}

export interface CheckedEntries {
  checked: CheckedEntry[];
  /** Pages of the site that may be shown. */
  pages: FileEntry[];
  /** `file` is the path below the content folder. */
  problems: Problem[];
}

/** All that depends on more than one file or on the day: keys of lists, cross-checks, the answer of the gate. Quick, so done in every run. */
export function checkEntries(
  entries: readonly FileEntry[],
  reference: Reference,
  { contentDir, today }: { contentDir: string; today: string },
): CheckedEntries {
  const problems: Problem[] = [];
  const checked: CheckedEntry[] = [];
  const pages: FileEntry[] = [];
  const documents: CheckedDocument[] = [];
  const keys = { ...reference.known, units: gazetteer().byKey };
  for (const entry of entries) {
    problems.push(...entry.problems);
    const { file, collection, data, findings } = entry;
    const placeOf = placesIn(contentDir, file);
    if (data === null) {
      // an unreadable file has no state; only a mark of secrecy is told besides
      problems.push(...asProblems(findings.filter(isAlways), file, 'error'));
    } else if (collection === 'pages') {
      if (findings.length === 0) pages.push(entry);
      else problems.push(...asProblems(findings, file, 'error'));
    } else {
      const own = data as DocumentData;
      const publication = judge(own, findings, reference.planTypes, placeOf, today);
      if (publication.state === 'refused')
        problems.push(...asProblems(publication.findings, file, 'error'));
      if (publication.state === 'withheld')
        problems.push(...asProblems(publication.warnings, file, 'warning'));
      problems.push(...checkKeys(own, keys, file, placeOf));
      checked.push({ entry, data: own, publication });
      documents.push({ file, placeOf, collection, data: own } as CheckedDocument);
    }
  }
  const { issuers, laws } = reference;
  // a unit that no list has is told by checkKeys; here nothing is said about it
  const standsOn = (unit: string, day: string) => !keys.units.has(unit) || unitExistsOn(unit, day);
  const levelOf = (unit: string) => keys.units.get(unit)?.level ?? null;
  const context = { today, issuers, laws, unitExistsOn: standsOn, levelOf };
  problems.push(...crossCheck(documents, context));
  return { checked, pages, problems: problems.sort(byPlace) };
}

const isAlways = ({ weight }: Finding): boolean => weight === 'always';

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

/** Places of fields, by reading the file again: cached entries keep none, and they are asked for only when something is wrong. */
function placesIn(contentDir: string, file: string): PlaceOf {
  let places: PlaceOf | undefined;
  return (path) => {
    places ??= readFile(readFileSync(join(contentDir, file)), file).yaml?.placeOf;
    return places?.(path) ?? { line: 1, column: 1 };
  };
}
