import { FIELD } from '../occurrences.ts';
import type { PagePlaces } from '../spelled.ts';
import type { TokenTable } from './token-table.ts';
import { LEAD_WORDS } from '../weights.ts';
import { packEntry, type PackedEntry } from '../word-file.ts';

/** Places by page of each spelling of a key; spellings by the numbers of their forms. */
type Gathered = Map<string, { forms: number[]; list: GatheredPage[] }>;
interface GatheredPage extends PagePlaces {
  places: [start: number, span: number][];
}

function addPlace(
  gathered: Gathered,
  forms: number[],
  page: number,
  start: number,
  span: number,
): void {
  const name = forms.join(' ');
  let spelling = gathered.get(name);
  if (!spelling) gathered.set(name, (spelling = { forms, list: [] }));
  let last = spelling.list.at(-1);
  if (last?.page !== page) spelling.list.push((last = { page, count: 0, places: [] }));
  if (start < FIELD) last.count += 1;
  // of a single word only the places are kept that a ranking asks for by themselves
  if (forms.length > 1 || start >= FIELD || start < LEAD_WORDS) last.places.push([start, span]);
}

/**
 * A walk over the words that follow a token on its page: those in one word with it, those next, and those behind a lone
 * sign between blanks.
 */
function following(table: TokenTable, token: number, first: number, end: number): number[] {
  const start = table.startOf(token);
  const found: number[] = [];
  for (let at = token - 1; at >= first && table.startOf(at) === start; at--) found.push(at);
  let beside = false;
  for (let at = token + 1; at < end; at++) {
    const gap = table.startOf(at) - start;
    if (gap > 2 || (gap === 2 && beside)) break;
    if (gap === 1) beside = true;
    found.push(at);
  }
  return found;
}

/** Of the words of one key that may follow, the one that does: the next one, else one in the same word, else behind a sign. */
function better(gap: number, than: number | undefined): boolean {
  return than === undefined || (gap === 1 && than !== 1) || (gap === 0 && than === 2);
}

/**
 * The entries of a table, in the order of their keys: each word, each two that follow each other, and `rows`, which are
 * keys of three words and more. Keys of one first word come together.
 */
export function* wordEntries(table: TokenTable, rows: readonly string[]): Generator<PackedEntry> {
  const { forms, from } = table;
  const keys = [...new Set(forms.map(({ key }) => key))].sort();
  const keyNumber = new Map(keys.map((key, at) => [key, at]));
  const keyOf = Uint32Array.from(forms, ({ key }) => keyNumber.get(key) ?? 0);
  const tokens = byKey(table, keyOf, keys.length);
  const rowsOf = Map.groupBy(
    rows.map((row) => row.split(' ').map((word) => keyNumber.get(word) ?? -1)),
    ([first]) => first ?? -1,
  );
  const packed = (key: string, gathered: Gathered): PackedEntry =>
    packEntry(
      key,
      [...gathered.values()].map(({ forms: numbers, list }) => ({
        forms: numbers.map((number) => forms[number]?.form ?? ''),
        list,
      })),
    );

  for (const [number, key] of keys.entries()) {
    const single: Gathered = new Map();
    const pairs = new Map<number, Gathered>();
    const longer = (rowsOf.get(number) ?? []).map((row) => ({ row, found: new Map() as Gathered }));
    let page = 0;
    for (const token of tokens.order.subarray(tokens.from[number], tokens.from[number + 1])) {
      while (token >= (from[page + 1] ?? Infinity)) page += 1;
      const [first, end] = [from[page] ?? 0, from[page + 1] ?? 0];
      const start = table.startOf(token);
      const form = table.formOf(token);
      addPlace(single, [form], page, start, 0);
      const next = new Map<number, { token: number; gap: number }>();
      for (const other of following(table, token, first, end)) {
        const gap = table.startOf(other) - start;
        const otherKey = keyOf[table.formOf(other)] ?? 0;
        if (better(gap, next.get(otherKey)?.gap)) next.set(otherKey, { token: other, gap });
      }
      for (const [otherKey, { token: other, gap }] of next) {
        let gathered = pairs.get(otherKey);
        if (!gathered) pairs.set(otherKey, (gathered = new Map()));
        addPlace(gathered, [form, table.formOf(other)], page, start, gap);
      }
      for (const { row, found } of longer) {
        const walked = walk(table, keyOf, row, token, first, end);
        if (walked) addPlace(found, walked.forms, page, start, walked.end - start);
      }
    }
    yield packed(key, single);
    const more = [...pairs].map(([other, found]) => ({
      key: `${key} ${keys[other] ?? ''}`,
      found,
    }));
    for (const { row, found } of longer)
      more.push({ key: row.map((one) => keys[one] ?? '').join(' '), found });
    more.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const { key: name, found } of more) if (found.size > 0) yield packed(name, found);
  }
}

/** Numbers of the tokens by their key, those of one key in the order of pages and places. */
function byKey({ from, formOf }: TokenTable, keyOf: Uint32Array, keys: number) {
  const size = from.at(-1) ?? 0;
  const starts = new Uint32Array(keys + 1);
  for (let token = 0; token < size; token++) {
    const next = (keyOf[formOf(token)] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let key = 0; key < keys; key++)
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(size);
  for (let token = 0; token < size; token++) {
    const key = keyOf[formOf(token)] ?? 0;
    const place = next[key] ?? 0;
    order[place] = token;
    next[key] = place + 1;
  }
  return { from: starts, order };
}

/** Follows a row of words from its first; a sign may part them behind the second only, as where a query looks itself. */
function walk(
  table: TokenTable,
  keyOf: Uint32Array,
  row: readonly number[],
  token: number,
  first: number,
  end: number,
): { forms: number[]; end: number } | null {
  const found = [table.formOf(token)];
  let at = token;
  for (const [step, key] of row.slice(1).entries()) {
    let best: { token: number; gap: number } | undefined;
    for (const other of following(table, at, first, end)) {
      const gap = table.startOf(other) - table.startOf(at);
      if (keyOf[table.formOf(other)] !== key || (gap === 2 && step === 0)) continue;
      if (better(gap, best?.gap)) best = { token: other, gap };
    }
    if (!best) return null;
    at = best.token;
    found.push(table.formOf(at));
  }
  return { forms: found, end: table.startOf(at) };
}
