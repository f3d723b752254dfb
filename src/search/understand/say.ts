import { changeState, type SearchState } from '../query-state.ts';
import type { ReadQuery, SearchOutcome } from '../search-archive.ts';
import type { ReadTime } from './find-understood.ts';
import { sayPlaces } from './say-places.ts';
import { timeName } from './time-pages.ts';
import { REFUSABLE } from './refusable.ts';

/** A part of a line: words, perhaps weighty, perhaps leading to another state of the search. */
export interface Piece {
  text: string;
  strong?: true;
  state?: SearchState;
}

/** A line about how a query was understood. */
export interface Line {
  kind: 'words' | 'choice' | 'place' | 'time';
  pieces: Piece[];
}

const TYPED = 'Chỉ tìm đúng chữ đã gõ';

/** A time of the query that filters, as a chip: its words, and the search without it. */
export interface TimeChip {
  text: string;
  drop: SearchState;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Times that were named twice are told once. */
const once = (times: readonly ReadTime[]): readonly ReadTime[] =>
  times.filter(({ key }, at) => times.findIndex((other) => other.key === key) === at);

/** The filters that the query itself names. */
export function timeChips({ times }: ReadQuery, state: SearchState): TimeChip[] {
  return once(times)
    .filter(({ use }) => use === 'filter')
    .map(({ time, key }) => ({
      text: `${capital(timeName(time))}, theo câu hỏi`,
      drop: changeState(state, { literal: [...state.literal, key] }),
    }));
}

/** How a query was understood, in lines that say it and offer the way back. */
export function sayUnderstood(outcome: SearchOutcome, state: SearchState): Line[] {
  if (state.exact && state.q !== '')
    return [
      {
        kind: 'words',
        pieces: [
          { text: 'Đang tìm đúng chữ đã gõ' },
          { text: '. ' },
          { text: 'Tìm cả cách viết khác', state: changeState(state, { exact: false }) },
        ],
      },
    ];
  const { understood } = outcome;
  return [
    ...sayWords(outcome, state),
    ...understood.abbreviations.map(({ text, choices }): Line => ({
      kind: 'choice',
      pieces: [
        { text: `${text}: ` },
        ...choices.flatMap((choice, at): Piece[] => [
          ...(at === 0 ? [] : [{ text: ' · ' }]),
          { text: choice.text, state: changeState(state, { q: choice.q, literal: [] }) },
        ]),
      ],
    })),
    ...sayPlaces(understood.text, understood.places, state),
    ...once(understood.times).flatMap((time) => sayTime(time, outcome, state)),
  ];
}

/** Mended slips, restored marks and other ways to write, in one line. */
function sayWords({ mended, query, understood }: SearchOutcome, state: SearchState): Line[] {
  const ambiguous = new Set(
    understood.abbreviations.flatMap(({ choices }) => choices.map(({ text }) => text)),
  );
  // what a number or a filter says already
  const said = [
    ...understood.numbers.map(({ text }) => text),
    ...understood.times.map(({ text }) => text),
  ].join(' | ');
  const others = new Set(
    query.units.flatMap(({ phrases, text: unit }) =>
      (said.includes(unit) ? [] : phrases)
        .filter(({ typed, text }) => !typed && !ambiguous.has(text))
        .map(({ text }) => `“${text}”`),
    ),
  );
  const { reading } = understood;
  const pieces: Piece[] = [];
  const next = (...more: Piece[]): void => {
    if (pieces.length > 0) pieces.push({ text: '. ' });
    pieces.push(...more);
  };
  if (mended !== null)
    next(
      { text: 'Có lẽ là ' },
      { text: mended, strong: true },
      { text: ': kết quả theo đó. ' },
      {
        text: 'Giữ chữ đã gõ',
        state: changeState(state, { literal: [...state.literal, REFUSABLE.mended] }),
      },
    );
  if (reading.length > 0)
    next(
      { text: 'Hiểu là ' },
      ...reading.map(({ text, marked }): Piece => (marked ? { text, strong: true } : { text })),
    );
  if (others.size > 0) next({ text: `Tìm cả ${[...others].join(', ')}` });
  if (reading.length > 0 || others.size > 0)
    next({ text: TYPED, state: changeState(state, { exact: true }) });
  return pieces.length === 0 ? [] : [{ kind: 'words', pieces }];
}

/** “này” for a time that was named: `ngày này`, `các năm này`. */
function thisTime({ time }: ReadTime): string {
  if (time.kind === 'years') return time.from === time.to ? 'năm này' : 'các năm này';
  return { day: 'ngày này', month: 'tháng này', quarter: 'quý này' }[time.unit];
}

function sayTime(
  asked: ReadTime,
  { total, partial, missing }: SearchOutcome,
  state: SearchState,
): Line[] {
  const { time, key, use } = asked;
  const name = timeName(time);
  if (use === 'none' || use === 'empty') {
    const rest = use === 'none' ? ' có các chữ còn lại' : '';
    const way =
      total > 0 && !partial && missing.length === 0
        ? `kết quả là văn bản nhắc đến ${thisTime(asked)}`
        : `${thisTime(asked)} được tìm như chữ`;
    return [
      { kind: 'time', pieces: [{ text: `Không có văn bản nào của ${name}${rest}; ${way}` }] },
    ];
  }
  if (use !== 'refused') return [];
  const literal = state.literal.filter((one) => one !== key);
  return [
    {
      kind: 'time',
      pieces: [
        { text: `Tìm ${name} như chữ. ` },
        { text: `Lọc theo ${name}`, state: changeState(state, { literal }) },
      ],
    },
  ];
}
