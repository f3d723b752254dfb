import type { Finding } from '../gate/finding.ts';
import { inspect } from '../gate/inspect.ts';
import type { Passage } from '../gate/passage.ts';
import { findPlanType } from '../gate/plan-type.ts';
import { fieldPassages } from '../gate/field-passages.ts';
import { namedField } from '../schema/named-field.ts';
import type { PlanType } from '../schema/plan-type.ts';
import type { Imported, ReadField } from './imported.ts';
import type { SourceDocument } from './source-document.ts';
import { imageTexts, omittedTexts, sourceTexts, type SourceText } from './source-texts.ts';

/** Passages are told apart by their line: so many lines each. */
const STRIDE = 100_000;

/**
 * What the gate says of a source: its body, its margins, where stamps stand, what is hidden in it, the words of its images,
 * and what was read out of it. Each finding with
 * its place and never with its words. `secret`: the source bears a mark of secrecy and may not lie in the archive at all.
 */
export function askGate(
  source: SourceDocument,
  fields: Readonly<Record<string, ReadField>>,
  planTypes: ReadonlyMap<string, PlanType>,
): { blocked: Imported['blocked']; secret: boolean } {
  const texts: (SourceText & { alt?: boolean })[] = [
    ...sourceTexts(source),
    ...omittedTexts(source),
    ...imageTexts(source),
  ];
  const passages = texts.map(({ text, cell, alt }, at): Passage => ({
    kind: cell ? 'cell' : alt ? 'alt' : 'text',
    text,
    line: (at + 1) * STRIDE,
    column: 1,
    field: null,
    ...(cell ? { cell } : {}),
  }));
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, { value }]) => [name, value]),
  );
  const nowhere = { line: 0, column: 1 };
  const kinds = values['planTypes'];
  const findings = [
    ...inspect([...passages, ...fieldPassages(values, () => nowhere)]),
    ...findPlanType(Array.isArray(kinds) ? kinds.map(String) : [], planTypes, nowhere),
  ];
  const whereOf = ({ line, field }: Finding): string => {
    const place = texts[Math.floor(line / STRIDE) - 1]?.place;
    if (field !== null || !place) return `mục ${namedField(field ?? '')}`;
    if (place.part === 'body') return place.where;
    const part = PARTS[place.part];
    return place.where.startsWith(part) ? place.where : `${part}, ${place.where}`;
  };
  // by place, fields last
  findings.sort(
    (a, b) => (a.line || Number.MAX_SAFE_INTEGER) - (b.line || Number.MAX_SAFE_INTEGER),
  );
  const blocked = findings.map((finding) => ({
    rule: finding.rule,
    message: finding.message,
    remedy: finding.remedy,
    where: whereOf(finding),
  }));
  const keys = blocked.map(({ rule, where }) => `${rule} ${where}`);
  return {
    blocked: blocked.filter((_, at) => keys.indexOf(keys[at] ?? '') === at),
    secret: findings.some(({ weight }) => weight === 'always'),
  };
}

const PARTS = {
  header: 'đầu trang',
  footer: 'chân trang',
  'text-box': 'khung chữ',
  footnote: 'chú thích',
  comment: 'lời bình',
} as const;
