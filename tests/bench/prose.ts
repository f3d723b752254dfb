import type { Random } from './random.ts';
import {
  ACTORS,
  AIMS,
  CAUSES,
  FAMILY_NAMES,
  LACKS,
  LAWS,
  MANNERS,
  MIDDLE_NAMES,
  MODES,
  OBJECTS,
  RESULTS,
  SYLLABLES,
  UNITS_OF_COUNT,
  VERBS,
} from './words.ts';

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);

/** What the sentences of one document have in common. */
export interface Setting {
  year: number;
  place: string;
}

/** A made-up person's name. */
export function personName(random: Random): string {
  return [FAMILY_NAMES, MIDDLE_NAMES, SYLLABLES].map((list) => random.pick(list)).join(' ');
}

/** A number as the state, a party committee or a ministry would write it. */
export function madeUpNumber(random: Random, year: number): string {
  const n = (high: number): string => String(random.whole(1, high)).padStart(2, '0');
  return random.pick([
    `Nghị định số ${n(180)}/${year - random.whole(0, 6)}/NĐ-CP`,
    `Chỉ thị số ${n(60)}-CT/TU`,
    `Nghị quyết số ${n(90)}-NQ/TU`,
    `Quyết định số ${n(2900)}/QĐ-UBND`,
    `Kế hoạch số ${n(390)}/KH-UBND`,
    `Thông tư số ${n(190)}/${year - random.whole(0, 6)}/TT-BQP`,
    `Hướng dẫn số ${n(99)}-HD/BTCTW`,
  ]);
}

const action = (random: Random): string => {
  const first = random.pick(VERBS);
  const second = random.chance(0.5) ? ` và ${random.pick(VERBS)}` : '';
  return `${first}${second} ${random.pick(OBJECTS)}`;
};

const SENTENCES: readonly ((random: Random, setting: Setting) => string)[] = [
  (r) => `${r.pick(ACTORS)} đã ${action(r)} ${r.pick(MANNERS)}, ${r.pick(AIMS)}`,
  (r, s) =>
    `trong năm ${s.year}, ${s.place} ${action(r)} ${r.pick(MODES)}; ${r.pick(RESULTS)}, ${r.pick(RESULTS)}`,
  (r) => `tuy nhiên, ${r.pick(LACKS)} ${r.pick(CAUSES)}; ${r.pick(LACKS)}`,
  (r) => `thực hiện ${r.pick(LAWS)}, ${r.pick(ACTORS)} ${action(r)} ${r.pick(MANNERS)}`,
  (r, s) =>
    `căn cứ ${madeUpNumber(r, s.year)}, ${r.pick(ACTORS)} tập trung ${action(r)} ${r.pick(MODES)}`,
  (r, s) =>
    `từ tháng ${r.whole(1, 12)}/${s.year}, ${r.pick(ACTORS)} của ${s.place} ${action(r)} cho ${r.whole(2, 960)} ${r.pick(UNITS_OF_COUNT)}, đạt ${r.whole(80, 104)},${r.whole(0, 9)}% kế hoạch`,
  (r) =>
    `tiếp tục ${action(r)}; chú trọng ${action(r)} ${r.pick(MANNERS)}; kiên quyết khắc phục tình trạng ${r.pick(LACKS)}`,
  (r, s) =>
    `đơn vị ${r.pick(SYLLABLES)} ${r.pick(SYLLABLES)} được ${s.place} biểu dương vì ${r.pick(RESULTS)}, nhất là khi ${action(r)}`,
];

/** One sentence with capital and full stop. */
export function sentence(random: Random, setting: Setting): string {
  return `${capital(random.pick(SENTENCES)(random, setting))}.`;
}

/** Three to six sentences. */
export function paragraph(random: Random, setting: Setting): string {
  return Array.from({ length: random.whole(3, 6) }, () => sentence(random, setting)).join(' ');
}
