import type { LocalityEvent } from '#schema/locality.ts';
import { EVE } from './days.ts';
import type {
  Register} from './draft.ts';
import {
  draftUnit,
  endUnit,
  isOver,
  link,
  moveTo,
  parentOf,
  type DraftUnit,
} from './draft.ts';
import { houseName } from './house-name.ts';

/** Applies one act of the corrections to the units standing before it. Throws where a unit is not as it says. */
export function applyEvent(register: Register, event: LocalityEvent): void {
  for (const { unit: ref, from, to, name } of event.changes)
    restyle(register.named(ref), event, from, to, name);
  // what ends and what is enlarged is looked up before anything new takes over a code
  const plans = event.merges.map((merge) => ({
    merge,
    target: register.find(merge.into),
    whole: merge.whole.map((ref) => register.named(ref)),
    part: merge.part.map((ref) => register.named(ref)),
    parent: merge.parent === undefined ? undefined : register.named(merge.parent),
  }));
  const ended = event.ends.map((ref) => register.named(ref));
  for (const { merge, target: standing, whole, part, parent } of plans) {
    const [code = '', ...words] = merge.into.split(' ');
    const kind = merge.kind ?? standing?.kind;
    if (!kind) throw new Error(`gazetteer: “${merge.into}” is new and has no kind`);
    const above = parent ?? parentOf(whole[0] ?? part[0] ?? draftUnit({ code, name: '', kind }));
    const target = standing ?? draftUnit({ code, name: houseName(words.join(' ')), kind });
    if (standing) {
      if (kind !== standing.kind) restyle(standing, event, standing.kind, kind);
    } else {
      if (!above) throw new Error(`gazetteer: “${merge.into}” lies under no unit`);
      target.validFrom = event.date;
      if (event.date === null) target.formedAfter = event.after ?? null;
      target.parents = [{ unit: above, from: null, until: null }];
    }
    for (const unit of whole) {
      if (unit === target) continue;
      link(unit, target, 'whole', event.date);
      endUnit(unit, event.date, event.by ?? EVE);
      for (const child of register.units)
        if (parentOf(child) === unit && !isOver(child)) moveTo(child, target, event.date);
    }
    for (const unit of part) link(unit, target, 'part', event.date);
    if (!standing) register.add(target);
  }
  for (const unit of ended) endUnit(unit, event.date, event.by ?? EVE);
}

function restyle(
  unit: DraftUnit,
  event: LocalityEvent,
  from: DraftUnit['kind'],
  to: DraftUnit['kind'],
  newName?: string,
): void {
  // the package of old units has some changes already
  if (unit.kind !== from && unit.kind !== to)
    throw new Error(`gazetteer: ${unit.code} ${unit.name} is ${unit.kind}, not ${from}`);
  const name = newName === undefined ? unit.name : houseName(newName);
  unit.changes.push({
    date: event.date,
    after: event.after ?? null,
    by: event.by ?? null,
    from: { kind: from, name: unit.name },
    to: { kind: to, name },
    act: event.act,
    confidence: event.confidence,
  });
  unit.kind = to;
  unit.name = name;
}
