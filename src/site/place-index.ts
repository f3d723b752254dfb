import { facetPath } from '#documents/urls.ts';
import { ancestors } from '#places/ancestors.ts';
import { children } from '#places/children.ts';
import { displayName } from '#places/display-name.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { knownUnit } from '#places/known-unit.ts';
import { lastDay } from '#places/last-day.ts';
import type { Unit } from '#places/model.ts';
import { nowIn } from '#places/now-in.ts';
import { nowBelongsTo } from '#places/now-belongs-to.ts';
import { predecessors } from '#places/predecessors.ts';
import { successors } from '#places/successors.ts';
import { UNIT_KINDS } from '#places/unit-kinds.ts';
import { compare } from '#vietnamese/compare.ts';
import { slug } from '#vietnamese/slug.ts';
import type { Archive } from './archive-view.ts';
import { placeAddress } from './place-address.ts';
import { capital, validityWords } from './place-names.ts';
import { placePages } from './place-pages.ts';

/** A name a place bears or bore, with the page of the place. */
export interface PlaceName {
  name: string;
  /** `null` where the place has no page, being without documents: then `near` leads on. */
  path: string | null;
  near: { text: string; path: string } | null;
  /** “huyện, Hưng Yên, đến 30/6/2025”. */
  about: string;
  /** “nay thuộc …”, of a unit that stands “lập từ …”, or `null`. */
  now: string | null;
}

/** Names that begin with one letter. */
export interface NameLetter {
  letter: string;
  /** Part of an address: `a`, `dd` for Đ. */
  slug: string;
  /** How many names there are. */
  total: number;
  /** Made when first asked for: a process makes the pages of some letters only. */
  readonly names: PlaceName[];
}

/** Above this many names the page of places does not hold those of places with documents. */
const NAMES_ON_ONE_PAGE = 600;

/** True where the page of places holds these names itself. */
export function fitOnePage(letters: readonly NameLetter[]): boolean {
  return letters.reduce((sum, { total }) => sum + total, 0) <= NAMES_ON_ONE_PAGE;
}

/**
 * Names old and new of all units that are shown, those of communes on the page of their old district too, by first
 * letter; marks of a vowel do not count as a letter.
 */
export function placeNames(archive: Archive): NameLetter[] {
  const known = shown.get(archive) ?? collect(archive, shownUnits(placePages(archive)));
  shown.set(archive, known);
  return known;
}

/** The same of all units of the country that stand or stood, with a page or without. */
export function allPlaceNames(archive: Archive): NameLetter[] {
  const known =
    all.get(archive) ??
    collect(
      archive,
      gazetteer().units.filter(({ level }) => level !== 'central'),
    );
  all.set(archive, known);
  return known;
}

const shown = new WeakMap<Archive, NameLetter[]>();
const all = new WeakMap<Archive, NameLetter[]>();

/** A name and its place; what is said about it is not made yet. */
interface BareName extends Pick<PlaceName, 'name'> {
  word: string;
  unit: Unit;
}

function collect(archive: Archive, units: Iterable<Unit>): NameLetter[] {
  const letters = new Map<string, BareName[]>();
  for (const unit of units) {
    for (const style of [
      { kind: unit.kind, name: unit.name },
      ...unit.changes.map((change) => change.from),
    ]) {
      // a bare number is no name to look for
      const word = UNIT_KINDS[style.kind].word;
      const name = /^\d/.test(style.name) ? capital(`${word} ${style.name}`) : style.name;
      const letter = firstLetter(name);
      const found = letters.get(letter) ?? [];
      letters.set(letter, found);
      found.push({ name, word, unit });
    }
  }
  return [...letters]
    .map(([letter, bare]) => nameLetter(letter, bare, archive))
    .sort((a, b) => compare(a.letter, b.letter));
}

function nameLetter(letter: string, bare: readonly BareName[], archive: Archive): NameLetter {
  let made: PlaceName[] | undefined;
  return {
    letter,
    slug: letterSlug(letter),
    total: bare.length,
    get names() {
      made ??= bare
        .map((name) => wholeName(archive, name))
        .sort((a, b) => compare(a.name, b.name) || compare(a.about, b.about));
      return made;
    },
  };
}

function wholeName(archive: Archive, { name, word, unit }: BareName): PlaceName {
  const { key } = unit;
  const pages = placePages(archive);
  const path = placeAddress(pages, key);
  return {
    name,
    path,
    near: path === null ? nearest(archive, pages, key) : null,
    about: [word, above(key), validityWords(key)].filter(Boolean).join(', '),
    now: nowBelongsTo(key, archive.today, lastDay(unit)) ?? madeOf(unit),
  };
}

/** “lập từ xã Phạm Ngũ Lão, thị trấn Lương Bằng”: the units that one of today was made of. */
function madeOf({ key }: Unit): string | null {
  const from = predecessors(key).map(({ unit, part }) => {
    const name = displayName(unit.key, lastDay(unit), { kind: true });
    return part === 'part' ? `một phần ${name}` : name;
  });
  return from.length === 0 ? null : `lập từ ${from.join(', ')}`;
}

/** The nearest page to the ground of a unit without one: of the unit that holds it today, or of one above that. */
function nearest({ today }: Archive, pages: ReadonlySet<string>, key: string): PlaceName['near'] {
  const [now] = nowIn(key, today).units;
  const found =
    now && [now.unit, ...ancestors(now.unit.key, today)].find((one) => pages.has(one.key));
  if (!found || found.level === 'central') return null;
  return {
    text: displayName(found.key, today, { kind: true }),
    path: facetPath('locality', found.key),
  };
}

/** Units with a page, and the communes of districts with one before and after the reform. */
function shownUnits(pages: ReadonlySet<string>): Set<Unit> {
  const units = new Set<Unit>();
  for (const key of pages) {
    const unit = knownUnit(key);
    if (unit.level !== 'central') units.add(unit);
    if (unit.level !== 'district') continue;
    for (const commune of children(key)) units.add(commune);
    for (const newer of successors(key)) units.add(newer.unit);
  }
  return units;
}

function above(key: string): string {
  return ancestors(key)
    .filter(({ level }) => level !== 'central')
    .map((unit) => displayName(unit.key, lastDay(knownUnit(key))))
    .join(', ');
}

function firstLetter(name: string): string {
  const [letter = ''] = name.normalize('NFD').toLocaleUpperCase('vi');
  return letter;
}

const letterSlug = (letter: string): string => (letter === 'Đ' ? 'dd' : slug(letter));
