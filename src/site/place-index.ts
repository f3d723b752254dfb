import { ancestors } from '#places/ancestors.ts';
import { children } from '#places/children.ts';
import { displayName } from '#places/display-name.ts';
import { knownUnit } from '#places/known-unit.ts';
import { lastDay } from '#places/last-day.ts';
import type { Unit } from '#places/model.ts';
import { nowBelongsTo } from '#places/now-belongs-to.ts';
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
  path: string;
  /** “huyện, Hưng Yên, đến 30/6/2025”. */
  about: string;
  /** “nay thuộc …”, or `null`. */
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

/** Above this many names the page of places leads to a page for each letter. */
const NAMES_ON_ONE_PAGE = 600;

/** True where the page of places holds all names itself. */
export function fitOnePage(letters: readonly NameLetter[]): boolean {
  return letters.reduce((sum, { total }) => sum + total, 0) <= NAMES_ON_ONE_PAGE;
}

/**
 * Names old and new of all units that are shown, those of communes on the page of their old district too, by first
 * letter; marks of a vowel do not count as a letter.
 */
export function placeNames(archive: Archive): NameLetter[] {
  const known = made.get(archive) ?? collect(archive);
  made.set(archive, known);
  return known;
}

const made = new WeakMap<Archive, NameLetter[]>();

/** A name, its place and the page of the place; what is said about it is not made yet. */
interface BareName extends Pick<PlaceName, 'name' | 'path'> {
  word: string;
  unit: Unit;
}

function collect(archive: Archive): NameLetter[] {
  const letters = new Map<string, BareName[]>();
  const pages = placePages(archive);
  for (const unit of shownUnits(pages)) {
    const { key } = unit;
    const path = placeAddress(pages, key);
    if (path === null) continue;
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
      found.push({ name, path, word, unit });
    }
  }
  return [...letters]
    .map(([letter, bare]) => nameLetter(letter, bare, archive.today))
    .sort((a, b) => compare(a.letter, b.letter));
}

function nameLetter(letter: string, bare: readonly BareName[], today: string): NameLetter {
  let made: PlaceName[] | undefined;
  return {
    letter,
    slug: letterSlug(letter),
    total: bare.length,
    get names() {
      made ??= bare
        .map((name) => wholeName(name, today))
        .sort((a, b) => compare(a.name, b.name) || compare(a.about, b.about));
      return made;
    },
  };
}

function wholeName({ name, path, word, unit }: BareName, today: string): PlaceName {
  const { key } = unit;
  return {
    name,
    path,
    about: [word, above(key), validityWords(key)].filter(Boolean).join(', '),
    now: nowBelongsTo(key, today, lastDay(unit)),
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
