import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { extractFields } from '../../src/importer/extract-fields.ts';
import { readSource } from '../../src/importer/read-source.ts';
import { EXPECTED_FIELDS, EXPECTED_OF_OTHERS } from './expected-fields.ts';
import { withoutOffice } from './office.ts';

/** Real and made input beside the checkout; it is no part of the project. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const missing = existsSync(SHARED) ? false : 'the samples (../shared) are not on this machine';

const reference = loadReference('content');
const table: string[] = [];

/** A name of the tables for a file: those of the seeds begin with their place in the list. */
function pathOf(name: string): string {
  if (!name.startsWith('seeds/')) return name;
  const file = readdirSync(`${SHARED}seeds`).find((one) => one.startsWith(name.slice(6)));
  assert.ok(file, name);
  return `seeds/${file}`;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

for (const [name, expected] of Object.entries({ ...EXPECTED_FIELDS, ...EXPECTED_OF_OTHERS })) {
  const skip = /\.(?:doc|rtf)$/u.test(name) ? missing || withoutOffice : missing;
  test(`fields of ${name}: none that is sure is wrong`, { skip }, async (t) => {
    const start = performance.now();
    const source = await readSource(new Uint8Array(readFileSync(SHARED + pathOf(name))));
    const { fields } = extractFields(source, { reference });
    const seconds = (performance.now() - start) / 1000;
    const rows = Object.entries(expected).map(([field, value]) => {
      const read = fields[field];
      const told = read ? same(read.value, value) : value === undefined;
      const verdict = told ? 'right' : (read?.value ?? null) === null ? 'unknown' : 'wrong';
      return { field, verdict, read, value };
    });
    for (const { field, verdict, read } of rows)
      t.diagnostic(
        `${verdict.padEnd(7)} ${field.padEnd(12)} ${(read?.confidence ?? 0).toFixed(2)} ${JSON.stringify(read?.value ?? null).slice(0, 110)}`,
      );
    const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
    const figures = ['right', 'wrong', 'unknown'].map((verdict) => count(verdict));
    table.push(`${name} | ${figures.join(' / ')} | ${seconds.toFixed(1)} s`);
    const wrong = rows.filter(
      ({ verdict, read }) => verdict === 'wrong' && (read?.confidence ?? 0) >= 0.9,
    );
    assert.deepEqual(
      wrong.map(({ field, read, value }) => ({ field, read: read?.value, value })),
      [],
    );
  });
}

after(() => {
  if (table.length > 0) console.log(`right / wrong / unknown\n${table.join('\n')}`);
});
