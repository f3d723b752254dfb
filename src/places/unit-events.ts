import { isPrintable } from '#schema/confidence.ts';
import { dayAfter } from './day-after.ts';
import { dayBefore } from './day-before.ts';
import { knownUnit } from './known-unit.ts';
import type { Style, Unit, UnitAct, UnitLink } from './model.ts';
import { predecessors } from './predecessors.ts';
import { successors } from './successors.ts';

/** Another unit of an event, and how much of whose ground: of the older one of the two. */
export interface EventUnit {
  unit: Unit;
  part: UnitLink['part'];
}

/**
 * What happened to a unit. `formed` from others, `enlarged` by others, another kind or name (`restyled`), `moved` under
 * another unit, `gave` ground to one that was formed; and its end: `merged` into one, `split` among several, `dissolved`
 * with its level, or where nobody knows.
 */
export interface UnitEvent {
  kind: 'formed' | 'enlarged' | 'restyled' | 'moved' | 'gave' | 'merged' | 'split' | 'dissolved';
  /** First day of the new state; `null` where it is not known, then `by` may be a day on which it was so. */
  date: string | null;
  by: string | null;
  others: EventUnit[];
  /** Of `restyled`: kind and name before and after. */
  style: { from: Style; to: Style } | null;
  act: UnitAct | null;
}

/** All that is known to have happened to a unit, oldest first. What only general knowledge says is left out. */
export function unitEvents(key: string): UnitEvent[] {
  const unit = knownUnit(key);
  const event = (
    kind: UnitEvent['kind'],
    date: string | null,
    others: EventUnit[],
    more: Partial<UnitEvent> = {},
  ): UnitEvent => ({ kind, date, by: null, others, style: null, act: actOn(unit, date), ...more });
  const events = [
    ...origin(unit, event),
    ...unit.changes
      .filter(({ confidence }) => isPrintable(confidence))
      .map(({ date, by, from, to, act }) => {
        const known = unit.acts?.find((one) => one.act === act) ?? null;
        const named = act === null ? null : (known ?? { date, act, source: '' });
        return event('restyled', date, [], { by, style: { from, to }, act: named });
      }),
    ...unit.parents
      .slice(1)
      .map(({ key: above, from, by }) =>
        event('moved', from, [{ unit: knownUnit(above), part: 'whole' }], { by, act: null }),
      ),
    ...end(unit, event),
  ];
  return events.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
}

type Maker = (
  kind: UnitEvent['kind'],
  date: string | null,
  others: EventUnit[],
  more?: Partial<UnitEvent>,
) => UnitEvent;

const when = ({ date, by }: UnitEvent): string => date ?? by ?? '';

const actOn = ({ acts }: Unit, date: string | null): UnitAct | null =>
  acts?.find((act) => act.date === date) ?? null;

/** How it was formed, and what came to it later: an older unit that ended after its first day. */
function origin(unit: Unit, event: Maker): UnitEvent[] {
  const { validFrom, formedAfter } = unit;
  const begun = validFrom !== null || formedAfter !== null;
  const first: EventUnit[] = [];
  const later = new Map<string | null, EventUnit[]>();
  for (const older of predecessors(unit.key)) {
    const { validUntil } = older.unit;
    const came = validUntil === null ? null : dayAfter(validUntil);
    if (begun && (came === validFrom || came === null)) first.push(older);
    else later.set(came, [...(later.get(came) ?? []), older]);
  }
  return [
    ...(first.length > 0 || validFrom !== null ? [event('formed', validFrom, first)] : []),
    ...[...later].map(([date, others]) => event('enlarged', date, others)),
  ];
}

/** What it gave away while it stood, and how it ended. */
function end(unit: Unit, event: Maker): UnitEvent[] {
  const { validUntil, goneBy } = unit;
  const isOver = validUntil !== null || goneBy !== null;
  const links = unit.successors.map((link) => ({ unit: knownUnit(link.key), part: link.part }));
  const to = validUntil === null ? links : successors(unit.key);
  const last = new Set(isOver ? to.map((one) => one.unit) : []);
  const gifts = Map.groupBy(
    links.filter((link) => !last.has(link.unit)),
    (link) => link.unit.validFrom ?? soleDay(unit),
  );
  const gave = [...gifts].map(([date, others]) => event('gave', date, others));
  if (!isOver) return gave;
  const others = to.map(({ unit: newer, part }) => ({ unit: newer, part }));
  const byLevel = unit.level === 'district' && to.every((one) => one.unit.level === 'commune');
  const kind = to.length === 0 || byLevel ? 'dissolved' : to.length === 1 ? 'merged' : 'split';
  const over = validUntil === null ? null : dayAfter(validUntil);
  return [...gave, event(kind, over, others, { by: goneBy })];
}

/** The day of the only act known of a unit: by it ground went to one that stood already. */
const soleDay = ({ acts }: Unit): string | null =>
  acts?.length === 1 ? (acts[0]?.date ?? null) : null;

/** The days a unit bore each kind and name, oldest first; one stage where no day of a change is known. */
export function styleStages(
  key: string,
): { style: Style; from: string | null; until: string | null }[] {
  const unit = knownUnit(key);
  const known = unit.changes.filter(
    ({ date, confidence }) => date !== null && isPrintable(confidence),
  );
  const stages = known.map(({ date, from }, index) => ({
    style: from,
    from: index === 0 ? unit.validFrom : (known[index - 1]?.date ?? null),
    until: dayBefore(date ?? ''),
  }));
  const last = known.at(-1);
  return [
    ...stages,
    {
      style: last?.to ?? { kind: unit.kind, name: unit.name },
      from: last?.date ?? unit.validFrom,
      until: unit.validUntil,
    },
  ];
}
