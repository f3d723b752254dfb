import type { ListMark } from '../source-document.ts';
import { formatCounter } from './format-counter.ts';
import { symbolSign } from './symbol-sign.ts';
import { childOf, elementsOf, switchOf, valueOf, type XmlElement } from './xml-element.ts';

interface Level {
  format: string;
  /** `%1.%2.`: the counts of levels with what stands round them; of a bullet, the bullet. */
  text: string;
  start: number;
  /** 1-based level after which it starts anew; 0: never; `undefined`: after any above. */
  restart: number | undefined;
  legal: boolean;
  font: string;
  style: string | undefined;
}

interface List {
  /** Lists of one kind count on from each other. */
  kind: string;
  levels: Map<number, Level>;
  starts: Map<number, number>;
}

/** Numbers paragraphs as Word does while the text is read from its beginning. */
export interface Numbering {
  /** Mark of the next paragraph of that list and level (0-based); `null` where it prints none. Counts on. */
  next: (list: string, level: number) => ListMark | null;
  /** Level that a paragraph style has in a list; 0 where the list does not name it. */
  levelOfStyle: (list: string, style: string) => number;
}

function readLevel(element: XmlElement): Level {
  const restart = valueOf(element, 'w:lvlRestart');
  const fonts = childOf(childOf(element, 'w:rPr'), 'w:rFonts')?.attributes ?? {};
  // formats of other lands stand in an alternative, with the nearest of Word's own beside it
  const choice = childOf(element, 'mc:AlternateContent');
  const format =
    valueOf(element, 'w:numFmt') ?? valueOf(childOf(choice, 'mc:Fallback'), 'w:numFmt');
  return {
    format: format ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    start: Number(valueOf(element, 'w:start') ?? 1) || 0,
    restart: restart === undefined ? undefined : Number(restart),
    legal: switchOf(element, 'w:isLgl') ?? false,
    font: fonts['w:hAnsi'] ?? fonts['w:ascii'] ?? '',
    style: valueOf(element, 'w:pStyle'),
  };
}

function levelsOf(parent: XmlElement): Map<number, Level> {
  const levels = elementsOf(parent).filter(({ name }) => name === 'w:lvl');
  return new Map(
    levels.map((level) => [Number(level.attributes['w:ilvl'] ?? 0), readLevel(level)]),
  );
}

function readLists(root: XmlElement | null): Map<string, List> {
  const kinds = new Map<string, XmlElement>();
  const lists = new Map<string, List>();
  const elements = root ? elementsOf(root) : [];
  for (const element of elements) {
    if (element.name === 'w:abstractNum')
      kinds.set(element.attributes['w:abstractNumId'] ?? '', element);
  }
  // a kind may only say which list style holds its levels
  const holderOf = (kind: XmlElement) => {
    const link = valueOf(kind, 'w:numStyleLink');
    if (link === undefined) return kind;
    return [...kinds.values()].find((other) => valueOf(other, 'w:styleLink') === link) ?? kind;
  };
  for (const element of elements) {
    if (element.name !== 'w:num') continue;
    const kind = kinds.get(valueOf(element, 'w:abstractNumId') ?? '');
    const holder = kind && holderOf(kind);
    const list: List = {
      kind: holder?.attributes['w:abstractNumId'] ?? '',
      levels: holder ? levelsOf(holder) : new Map<number, Level>(),
      starts: new Map(),
    };
    for (const override of elementsOf(element)) {
      if (override.name !== 'w:lvlOverride') continue;
      const level = Number(override.attributes['w:ilvl'] ?? 0);
      for (const [own, changed] of levelsOf(override)) list.levels.set(own, changed);
      const start = valueOf(override, 'w:startOverride');
      if (start !== undefined) list.starts.set(level, Number(start));
    }
    lists.set(element.attributes['w:numId'] ?? '', list);
  }
  return lists;
}

function bulletOf({ text, font }: Level): string {
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const known = symbolSign(code, font);
    if (known !== null) return known;
    if (code >= 0xe000 && code <= 0xf8ff) return '•';
    return sign === 'o' && font.startsWith('Courier') ? '○' : sign;
  })
    .join('')
    .trim();
}

/** Reads `numbering.xml`; a file without it numbers nothing by itself. */
export function readNumbering(root: XmlElement | null): Numbering {
  const lists = readLists(root);
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    levelOfStyle: (list, style) => {
      const levels = lists.get(list)?.levels ?? new Map<number, Level>();
      return [...levels].find(([, level]) => level.style === style)?.[0] ?? 0;
    },
    next: (id, at) => {
      const list = lists.get(id);
      const level = list?.levels.get(at);
      if (!list || !level) return null;
      const kind = counts.get(list.kind) ?? new Map<number, number>();
      counts.set(list.kind, kind);
      // a list that is told to start anew does so where it is first met, level by level
      const startOf = (own: number) => list.starts.get(own) ?? list.levels.get(own)?.start ?? 1;
      if (list.starts.has(at) && !begun.has(`${id} ${at}`)) kind.delete(at);
      begun.add(`${id} ${at}`);
      for (let above = 0; above < at; above += 1) {
        if (!kind.has(above)) kind.set(above, startOf(above));
      }
      kind.set(at, kind.has(at) ? (kind.get(at) ?? 0) + 1 : startOf(at));
      for (const below of [...kind.keys()].filter((key) => key > at)) {
        const restart = list.levels.get(below)?.restart;
        if (restart === undefined || (restart > 0 && at < restart)) kind.delete(below);
      }
      if (level.format === 'bullet') {
        const bullet = bulletOf(level);
        return bullet ? { mark: bullet, level: at } : null;
      }
      const mark = level.text
        .replace(/%([1-9])/g, (_, digit: string) => {
          const own = Number(digit) - 1;
          const format = list.levels.get(own)?.format ?? 'decimal';
          const plain = level.legal && format !== 'none' ? 'decimal' : format;
          return formatCounter(kind.get(own) ?? startOf(own), plain);
        })
        .trim();
      return mark ? { mark, level: at } : null;
    },
  };
}
