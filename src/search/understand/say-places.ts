import type { CataloguePlace } from '../catalogue.ts';
import { changeState, type SearchState } from '../query-state.ts';
import type { AskedPlace, AskedUnit } from './find-places.ts';
import { splitKind } from './place-names.ts';
import type { Line, Piece } from './say.ts';

const ALL = ['', '', 'cả hai', 'cả ba', 'cả bốn', 'cả năm'];
/** Units offered for one name. */
const OFFERED = 5;

/** What became of the places a query names, and which of several may be meant; each choice is a filter. */
export function sayPlaces(text: string, asked: readonly AskedPlace[], state: SearchState): Line[] {
  if (state.filters['dia-phuong'].length > 0) return [];
  return asked.flatMap((place) => {
    const pieces = sayPlace(text, place, state);
    return pieces.length === 0 ? [] : [{ kind: 'place' as const, pieces }];
  });
}

function sayPlace(text: string, asked: AskedPlace, state: SearchState): Piece[] {
  const choose = (key: string, words: string): Piece => ({
    text: words,
    state: chosen(text, asked, state, key),
  });
  const { units } = asked;
  const joint = units.find(({ place }) => (place.from?.length ?? 0) > 1);
  const province = joint ?? units.find(({ place }) => splitKind(place.name).kind === null);
  const main = province ?? (units.length === 1 ? units[0] : undefined);
  const others = units.filter((unit) => unit !== main);
  const choices = choicesOf(others, choose);
  const { from = [], name = '' } = main?.place ?? {};
  if (joint)
    return [
      { text: `${name} hiện nay gồm ${from.join(', ')} cũ: ` },
      choose(joint.key, `tìm ${ALL[from.length] ?? 'tất cả'}`),
      ...(choices.length === 0 ? [] : [{ text: ' · chỉ ' }, ...choices]),
    ];
  if (!main) return [{ text: `${asked.name} có thể là ` }, ...choices];
  const said = sayOne(main, asked, choose);
  if (choices.length === 0) return said;
  const label = labelOf(main.place, main.key, '');
  const lead = said.length > 0 ? said : [{ text: 'Chỉ văn bản của ' }, choose(main.key, label)];
  return [...lead, { text: ' · cùng tên: ' }, ...choices];
}

/** Units to choose from, parted by points; those alike are told by what lies above them. */
function choicesOf(
  units: readonly AskedUnit[],
  choose: (key: string, words: string) => Piece,
): Piece[] {
  const labels = units.map(({ key, place }) => labelOf(place, key, ''));
  return units.slice(0, OFFERED).flatMap(({ key, place, above }, at): Piece[] => {
    const alike = labels.filter((label) => label === labels[at]).length > 1;
    const label = labelOf(place, key, alike ? (above?.name ?? '') : '');
    return [...(at === 0 ? [] : [{ text: ' · ' }]), choose(key, label)];
  });
}

/** A unit that alone is meant: where it lies now, or that its kind told it from others. */
function sayOne(
  { key, place, above }: AskedUnit,
  { told }: AskedPlace,
  choose: (key: string, words: string) => Piece,
): Piece[] {
  const only = choose(key, 'chỉ văn bản của nơi này');
  if (place.now !== undefined) {
    if (above?.note?.startsWith('từ') === true && place.above !== undefined)
      return [
        { text: `${place.name} ${place.now} (${above.note}): ` },
        choose(place.above, `tìm ở ${above.name} hiện nay`),
      ];
    return [{ text: `${place.name}, ${place.note ?? ''}, ${place.now}: ` }, only];
  }
  return told ? [{ text: `Hiểu là ${labelOf(place, key, '')}: ` }, only] : [];
}

/** `huyện Lạc Dương, đến 30/6/2025`, `xã Lạc Dương, từ năm 2025`, `xã Tân Tiến, Hưng Yên`. */
function labelOf({ name, note }: CataloguePlace, key: string, above: string): string {
  const { kind, name: bare } = splitKind(name);
  const formed = /-(20\d\d)$/.exec(key)?.[1];
  const time = note ?? (formed === undefined ? '' : `từ năm ${formed}`);
  return [kind === null ? bare : `${kind} ${bare}`, above, time]
    .filter((part) => part !== '')
    .join(', ');
}

/** The search by a unit: the words that named it are taken out, since the filter says the same. */
function chosen(
  text: string,
  { start, end }: AskedPlace,
  state: SearchState,
  key: string,
): SearchState {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
  const q = rest.replace(/(?:^|\s)(?:ở|tại|của|trên địa bàn)$/iu, '');
  return changeState(state, { q, filters: { ...state.filters, 'dia-phuong': [key] } });
}
