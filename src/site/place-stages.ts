import type { ArchiveDocument } from '#documents/document.ts';
import { documentDay } from '#documents/order.ts';
import { facetPath } from '#documents/urls.ts';
import { knownUnit } from '#places/known-unit.ts';
import type { Unit } from '#places/model.ts';
import { styleStages, unitEvents, type EventUnit, type UnitEvent } from '#places/unit-events.ts';
import { UNIT_KINDS } from '#places/unit-kinds.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { formatRange } from '#vietnamese/format-range.ts';
import type { Archive } from './archive-view.ts';
import type { Inline } from './inline.ts';
import { capital, joinInline, unitLink, validityWords } from './place-names.ts';

/** A line of the way of a place through time: an event, or a unit with its documents. */
export interface PlaceStage {
  when: string;
  what: Inline[];
  /** Documents of that unit in that time; `null` on the line of an event. */
  total: number | null;
  /** Where they stand; `null` where there are none. */
  path: string | null;
  /** The unit of the page itself. */
  own: boolean;
}

/**
 * A place through merges and splits, oldest first: the units it was made of, what happened and by which act, and the units
 * that hold its ground since, each with its documents. Empty for a unit of which nothing is known to have happened.
 */
export function placeStages(
  archive: Archive,
  pages: ReadonlySet<string>,
  key: string,
): PlaceStage[] {
  const events = unitEvents(key);
  if (events.length === 0) return [];
  const own = styleStages(key).map(({ style, from, until }) => ({ style, from, until }));
  const documents = archive.unitTrees.get(key) ?? [];
  const lines: PlaceStage[] = [];
  let stage = 0;
  const pushOwn = (): void => {
    const one = own[stage++];
    if (one) lines.push(ownStage(one, documents, own.length, key));
  };
  for (const event of events) {
    const older = event.kind === 'formed' || event.kind === 'enlarged';
    if (event.kind === 'restyled' && event.date !== null) pushOwn();
    if (!older && event.kind !== 'restyled' && isEnd(event)) while (stage < own.length) pushOwn();
    if (older) lines.push(...event.others.map((other) => unitStage(archive, pages, other)));
    lines.push(eventLine(archive, pages, event, knownUnit(key)));
    // that each took a part is said already
    if (isEnd(event))
      for (const { unit } of event.others)
        lines.push(unitStage(archive, pages, { unit, part: 'whole' }));
  }
  while (stage < own.length) pushOwn();
  return lines;
}

const isEnd = ({ kind }: UnitEvent): boolean =>
  kind === 'merged' || kind === 'split' || kind === 'dissolved';

type OwnStage = ReturnType<typeof styleStages>[number];

function ownStage(
  { style, from, until }: OwnStage,
  documents: readonly ArchiveDocument[],
  stages: number,
  key: string,
): PlaceStage {
  const total =
    stages === 1 ? documents.length : documents.filter((one) => isWithin(one, from, until)).length;
  const word = UNIT_KINDS[style.kind].word;
  return {
    when: from === null && until === null ? '' : formatRange(from, until),
    what: [{ text: capital(`${word} ${style.name}`), strong: true }],
    total,
    path: total > 0 ? `${facetPath('locality', key)}#theo-nam` : null,
    own: true,
  };
}

/** True for a document whose day, as far as it is known, lies in a span. */
function isWithin(document: ArchiveDocument, from: string | null, until: string | null): boolean {
  const day = documentDay(document);
  if (day.startsWith('X')) return false;
  const { earliest, latest } = edtfBounds(day);
  return (from === null || earliest >= from) && (until === null || latest <= until);
}

function unitStage(
  archive: Archive,
  pages: ReadonlySet<string>,
  { unit, part }: EventUnit,
): PlaceStage {
  const total = archive.unitTrees.get(unit.key)?.length ?? 0;
  return {
    when: validityWords(unit.key),
    what: [unitLink(pages, unit.key, { first: true }), part === 'part' ? ' (một phần)' : ''],
    total,
    path: total > 0 && pages.has(unit.key) ? facetPath('locality', unit.key) : null,
    own: false,
  };
}

function eventLine(
  archive: Archive,
  pages: ReadonlySet<string>,
  event: UnitEvent,
  unit: Unit,
): PlaceStage {
  const { date, by } = event;
  const when =
    date !== null
      ? formatDate(date)
      : by === null
        ? 'Chưa rõ ngày'
        : `Chưa rõ ngày, không muộn hơn ${formatDate(by)}`;
  const act = actWords(archive, event, unit);
  return { when, what: [...eventWords(pages, event), ...act], total: null, path: null, own: false };
}

function eventWords(pages: ReadonlySet<string>, { kind, others, style }: UnitEvent): Inline[] {
  const named = joinInline(
    others.map(({ unit, part }): Inline[] => [
      ...(part === 'part' ? ['một phần '] : []),
      unitLink(pages, unit.key),
    ]),
  );
  const where = joinInline(others.map(({ unit }) => [unitLink(pages, unit.key)]));
  switch (kind) {
    case 'formed':
      return others.length === 0 ? ['Lập mới.'] : ['Lập từ ', ...named, '.'];
    case 'enlarged':
      return ['Nhận thêm ', ...named, '.'];
    case 'restyled':
      return style
        ? [
            `${capital(UNIT_KINDS[style.from.kind].word)} ${style.from.name} thành ${UNIT_KINDS[style.to.kind].word} ${style.to.name}.`,
          ]
        : [];
    case 'moved':
      return ['Chuyển về ', ...where, '.'];
    case 'gave':
      return ['Một phần đất về ', ...where, '.'];
    case 'merged':
      return ['Nhập vào ', ...where, '.'];
    case 'split':
      return ['Chia về ', ...where, '.'];
    case 'dissolved':
      return others.length === 0
        ? ['Không còn; kho chưa rõ đất về đâu.']
        : [`Không còn cấp huyện; đất nay ở ${String(others.length)} xã, phường dưới đây.`];
  }
}

const REFORM = '2025-07-01';
/** The act by which provinces were merged; the list of laws has it with its source. */
const PROVINCES = '202-2025-qh15';

/** “ Theo 1288/NQ-UBTVQH15 (nguồn: …).” */
function actWords({ reference }: Archive, { act, date, kind }: UnitEvent, unit: Unit): Inline[] {
  const law = reference.laws.get(PROVINCES);
  if (act === null && law?.number && unit.level === 'province' && date === REFORM)
    return [' Theo ', { text: law.number, path: facetPath('law', PROVINCES) }, '.'];
  if (act === null || kind === 'moved') return [];
  const source = act.source === '' ? '' : ` (nguồn: ${act.source})`;
  return [` Theo ${act.act}`, { text: source, quiet: true }, '.'];
}
