import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileGazetteer } from '#places/compile/compile-gazetteer.ts';
import { readPackages } from './gazetteer-packages.ts';
import { serialise } from '#places/compile/serialise.ts';
import { localitiesSchema } from '#schema/locality.ts';

const TARGET = new URL('../src/places/gazetteer.json', import.meta.url);
const CORRECTIONS = new URL('../content/reference/localities.yaml', import.meta.url);

const corrections = localitiesSchema.parse(parse(readFileSync(CORRECTIONS, 'utf8')));
const { old, current } = readPackages();
const file = compileGazetteer(old, current, corrections);
const text = serialise(file);
writeFileSync(TARGET, text);

const rows = file.rows.map((row) => row.split('|'));
const count = (kinds: string[]): number =>
  rows.filter(([, , , kind = '']) => kinds.includes(kind)).length;
console.log(
  `packages: ${String(old.provinces.length)} provinces, ${String(old.districts.length)} districts, ${String(old.communes.length)} communes before; ${String(current.provinces.length)} provinces, ${String(current.communes.length)} communes since 1 July 2025`,
);
console.log(`corrections: ${String(corrections.events.length)} acts`);
console.log(
  `units: ${String(rows.length)} (${String(count(['tinh', 'thanh-pho']))} provinces, ${String(count(['huyen', 'thi-xa', 'quan', 'thanh-pho-thuoc-tinh']))} districts, ${String(count(['xa', 'phuong', 'thi-tran', 'dac-khu']))} communes), ${String(Object.keys(file.changes).length)} with changes of kind or name`,
);
console.log(
  `written: src/places/gazetteer.json, ${String(Math.round(Buffer.byteLength(text) / 1024))} KB`,
);
