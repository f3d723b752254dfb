import { isPrintable } from '#schema/confidence.ts';
import type { LocalityEvent } from '#schema/locality.ts';
import { CorrectionError } from './correction-error.ts';
import { DraftUnit, type Since } from './draft-unit.ts';
import { houseName } from './house-name.ts';
import type { Register } from './register.ts';
import { restyle } from './restyle.ts';

/**
 * Applies one act of the corrections to the units standing before it. A date that is only general knowledge counts
 * as unknown. Throws where a unit is not as the act says.
 */
export function applyEvent(register: Register, event: LocalityEvent): void {
  const since: Since = {
    date: isPrintable(event.confidence) ? event.date : null,
    by: event.by ?? null,
  };
  const restyled = event.changes.map((change) => {
    const unit = register.named(change.unit);
    restyle(unit, change, event);
    return unit;
  });
  const touched: DraftUnit[] = [];
  // what ends and what is enlarged is looked up before anything new takes over a code
  const ended = event.ends.map((ref) => register.named(ref));
  const plans = event.merges.map((merge) => ({
    merge,
    standing: register.find(merge.into),
    whole: merge.whole.map((ref) => register.named(ref)),
    part: merge.part.map((ref) => register.named(ref)),
    parent: merge.parent === undefined ? undefined : register.named(merge.parent),
  }));
  for (const { merge, standing, whole, part, parent } of plans) {
    const [first] = [...whole, ...part];
    const target =
      standing ?? newUnit(merge, parent ?? (first && first.parent), since, event.after ?? null);
    if (standing && merge.kind && merge.kind !== standing.kind)
      restyle(standing, { from: standing.kind, to: merge.kind }, event);
    for (const unit of whole) {
      if (unit === target) continue;
      unit.giveTo(target, 'whole', since);
      unit.end(since);
      for (const child of register.units)
        if (child.parent === unit && !child.isOver) child.moveTo(target, since);
    }
    for (const unit of part) unit.giveTo(target, 'part', since);
    if (!standing) register.add(target);
    touched.push(target, ...whole, ...part);
  }
  for (const unit of ended) unit.end(since);
  if (event.act === null || !isPrintable(event.confidence)) return;
  const act = { date: since.date, act: event.act, source: event.source };
  for (const unit of [...restyled, ...ended, ...touched]) unit.note(act);
}

function newUnit(
  { into, kind }: LocalityEvent['merges'][number],
  parent: DraftUnit | undefined,
  since: Since,
  after: string | null,
): DraftUnit {
  const [code = '', ...words] = into.split(' ');
  if (!kind) throw new CorrectionError(into, 'đơn vị mới lập, phải ghi kind.');
  if (!parent) throw new CorrectionError(into, 'chưa rõ thuộc đơn vị nào, phải ghi parent.');
  return new DraftUnit({
    code,
    name: houseName(words.join(' ')),
    kind,
    parent,
    validFrom: since.date,
    formedAfter: since.date === null ? after : null,
  });
}
