/** Years something runs for, both ends included; `vision` is the year its outlook reaches. */
export interface Period {
  from: number;
  to: number;
  vision?: number | null | undefined;
}

/** Something with a period on an axis of years. Years are cut to the axis, `column` and `end` count from 1. */
export interface PeriodBar<T> {
  item: T;
  /** Column of its first year on the axis. */
  column: number;
  /** Column after its last year. */
  end: number;
  /** Runs in the year asked about. */
  running: boolean;
  /** 0-based row; the names of one row never overlap. */
  row: number;
}

/**
 * Lays what has a period on an axis of years, `length` of them from `first`: earliest start first, each on the first
 * free row. `room` is the least number of years that a name needs: the next one of a row starts after it. What lies
 * outside the axis is left out.
 */
export function periodBars<T extends Period & { id: string }>(
  items: readonly T[],
  axis: { first: number; length: number; thisYear: number; room: number },
): PeriodBar<T>[] {
  const last = axis.first + axis.length - 1;
  const found = items
    .filter(({ from, to }) => to >= axis.first && from <= last)
    .toSorted((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
  const ends: number[] = [];
  return found
    .map((item) => {
      const column = Math.max(item.from, axis.first) - axis.first + 1;
      const end = Math.min(item.to, last) - axis.first + 2;
      const free = ends.findIndex((taken) => taken <= column);
      const row = free === -1 ? ends.length : free;
      ends[row] = Math.max(end, column + axis.room);
      const running = item.from <= axis.thisYear && axis.thisYear <= item.to;
      return { item, column, end, running, row };
    })
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
}

const SPAN = /(?:giai\s+đoạn|thời\s+kỳ|nhiệm\s+kỳ)\s+(\d{4})\s*[-–]\s*(\d{4})/iu;
const VISION = /tầm\s+nhìn\s+(?:đến\s+)?(?:năm\s+)?(\d{4})/iu;

/** The period that a title names: “giai đoạn 2021–2030, tầm nhìn đến năm 2045”; `null` where it names none. */
export function namedPeriod(title: string): Period | null {
  const span = SPAN.exec(title.normalize('NFC'));
  if (!span) return null;
  const [from, to] = [Number(span[1]), Number(span[2])];
  if (from > to) return null;
  const vision = VISION.exec(title.normalize('NFC'))?.[1];
  return { from, to, vision: vision === undefined ? null : Number(vision) };
}

/** A title without the words that name its period, for places where the years stand beside it. */
export function withoutPeriod(title: string): string {
  const short = title
    .normalize('NFC')
    .replace(SPAN, '')
    .replace(VISION, '')
    .replace(/\s+/gu, (blanks) => (blanks.includes('\u00A0') ? '\u00A0' : ' '))
    .replace(/(?:\s*,)+\s*$/u, '')
    .replace(/\s+,/gu, ',')
    .trim();
  return short || title;
}
